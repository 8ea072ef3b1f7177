import { expect, it } from 'vitest'
import { exitCode } from '../../../src-main/engine/review/exit-code'
import { wouldBe } from '../../../src-main/engine/review/what-if'
import { answersIn } from '../../../src-main/reading/given'
import { standard, type EstateSpec } from '../../support/estate'
import { document, faults, reviewed } from '../../support/people'

const said = { by: 'Jana Novak', role: 'owner', at: '2026-03-30', evidence: 'ticket 1' }

function sheet(answers: readonly object[], facts: readonly object[] = []): string {
  const all = (list: readonly object[]) => list.map((one) => ({ ...one, ...said }))
  return JSON.stringify({ format: 'biztalk-change-answers/1', answers: all(answers), facts: all(facts) }, null, 1)
}

const before: EstateSpec = { ...standard, locations: [{ name: 'L', adapter: 'FTP', host: 'A' }] }
const after: EstateSpec = {
  ...standard,
  locations: [...before.locations, { name: 'M', adapter: 'POP3', host: 'B', port: 'In' }],
}
const noOwners = { before: ['cluster-resource-owners.json'], after: ['cluster-resource-owners.json'] }

it('takes a review from not enough input to a verdict', () => {
  const open = reviewed(before, before, {}, noOwners).record
  const answers = sheet([
    { question: 'HA-CLU-012', subject: 'host/A', answer: 'no' },
    { question: 'HA-CLU-001', subject: 'host/A', answer: 'yes' },
    { question: 'HA-CLU-002', subject: 'host/A', answer: 'yes' },
  ])
  const closed = reviewed(before, before, { answers }, noOwners).record
  expect([open.verdict.code, exitCode(open, 'high')]).toEqual(['not-enough-input', 3])
  expect([closed.verdict.code, exitCode(closed, 'high')]).toEqual(['no-effect', 0])
  expect(closed.counts.questions).toBe(open.counts.questions - 3)
  expect(closed.answers?.slice(0, 1)).toEqual([
    {
      ...said,
      question: 'HA-CLU-012',
      subject: 'host/A',
      answer: 'no',
      file: 'answers.json',
      line: 4,
      effect: 'closed',
      questions: ['HA-CLU-012@host/A'],
    },
  ])
})

it('makes a finding of a question, by the word of a person', () => {
  const answers = sheet([{ question: 'HA-CLU-012@host/A', answer: 'Yes.', side: 'after' }])
  const { findings, answers: records } = reviewed(before, before, { answers }, noOwners).record
  const found = findings.find(({ id }) => id === 'HA-CLU-012@host/A')
  expect(records?.map(({ effect }) => effect)).toEqual(['raised'])
  expect(found).toMatchObject({
    state: 'introduced',
    severity: 'high',
    message:
      'Server leaves the BizTalk group while still a possible owner: “Does a possible owner of host A leave the BizTalk group?” was answered yes by Jana Novak.',
    answeredBy: { by: 'Jana Novak', role: 'owner', at: '2026-03-30', answer: 'yes', file: 'answers.json', line: 4 },
  })
  expect(found?.evidence.after).toContainEqual({ file: 'answers.json', line: 4 })
})

it.each([
  ['no', 'closed', []],
  ['yes', 'raised', ['critical']],
  ['they say it depends', 'recorded', ['high']],
])('settles a failure that is open: %s', (answer, effect, severities) => {
  const answers = sheet([{ question: 'Q01', subject: 'host/B', answer }])
  const { record } = reviewed(before, after, { answers })
  const found = record.findings.filter(({ rule }) => rule === 'HA-POP3-001')
  expect(record.answers?.map((one) => one.effect)).toEqual([effect])
  expect(found.map(({ severity }) => severity)).toEqual(severities)
  expect(record.questions.some(({ code }) => code === 'Q01')).toBe(effect === 'recorded')
})

it('says which answers met no question, and which contradict each other', () => {
  const answers = sheet([
    { question: 'Q01', subject: 'host/Nobody', answer: 'no' },
    { question: 'Q01', subject: 'host/B', answer: 'no' },
    { question: 'HA-POP3-001', subject: 'host/B', answer: 'yes' },
  ])
  const { record } = reviewed(before, after, { answers })
  expect(record.answers?.map(({ effect, note }) => `${effect}: ${note ?? ''}`)).toEqual([
    'unused: No open question of either side is meant by it.',
    'unused: It contradicts “yes” on line 22, so that neither was used. Find out which is right, and keep one.',
    'unused: It contradicts “no” on line 13, so that neither was used. Find out which is right, and keep one.',
  ])
  expect(record.counts.questions).toBe(reviewed(before, after).record.counts.questions)
})

it('refuses a file with a fault, and names its line', () => {
  const of = (text: string) => faults(answersIn(document('answers.json', text)))
  const head = '{ "format": "biztalk-change-answers/1",\n "answers": ['
  expect(of('{ "format": "biztalk-change-answers/1",')).toEqual([
    '1: The file is not JSON (Property name expected). A name in straight double quotes is missing here, or a comma stands before a closing brace.',
  ])
  expect(of(`${head}\n{ "question": "Q01", "subject": "host/B", "answer": "no", "at": "2026-03-30" }] }`)).toEqual([
    '3: “answers[1]” lacks “by” (the name of the person who says so)',
  ])
  const one = '"question": "Q01", "by": "A", "at": "2026-03-30"'
  expect(of(`${head}\n{ ${one}, "subject": "B", "answer": "no" }] }`)).toEqual([
    '3: “B” is no subject. Copy it from the question: host/NAME, cluster-resource/NAME …',
  ])
  expect(
    of(
      `${head}\n{ ${one}, "subject": "host/B", "answer": "no" },\n{ ${one}, "subject": "host/b", "answer": "yes" }] }`,
    ),
  ).toEqual(['4: Q01 of host/b is yes here and no on line 3. Find out which is right, and keep one.'])
})

it('takes a stated fact where no export says it, and believes the export where one does', () => {
  const without = { before: ['biztalk-host-instances.json'], after: ['biztalk-host-instances.json'] }
  const facts = sheet([], [{ fact: 'host-runs-on', subject: 'host/B', value: ['N1'] }])
  const { record } = reviewed(before, after, { answers: facts }, without)
  expect(record.facts?.map(({ effect }) => effect)).toEqual(['used'])
  expect(record.findings.filter(({ subject }) => subject === 'host/B').map(({ id }) => id)).toContain(
    'HA-POP3-003@host/B',
  )
  const wrong = reviewed(before, after, { answers: facts }).record
  expect(wrong.facts?.map(({ effect }) => effect)).toEqual(['contradicted'])
  expect(wrong.inputs.flatMap(({ issues }) => issues.map(({ message }) => message))).toContain(
    'Jana Novak states that host/B runs on N1, and biztalk-host-instances.json lists N1, N2. The statement was not used. Find out which is right.',
  )
})

it('does not believe that there is no cluster where an export shows one', () => {
  const facts = sheet([], [{ fact: 'no-cluster', subject: 'group', value: true }])
  const { record } = reviewed(before, after, { answers: facts })
  expect(record.facts?.map(({ effect }) => effect)).toEqual(['contradicted'])
  expect(record.inputs.flatMap(({ issues }) => issues.map(({ message }) => message))[0]).toMatch(
    /^There is no failover cluster, it is stated, but \S+\.json, line \d+, shows \S+\. The statement was not used\./,
  )
})

it('says what each answer would do', () => {
  const { record } = reviewed(before, after)
  const [yes, no] = ['yes', 'no'].map((answer) => {
    const answers = sheet([{ question: 'HA-POP3-001', subject: 'host/B', answer }])
    return wouldBe(record, reviewed(before, after, { answers }).record)
  })
  const finding = { id: 'HA-POP3-001@host/B', rule: 'HA-POP3-001', subject: 'host/B' }
  const now = { state: 'introduced', severity: 'high', accepted: false }
  expect([yes!.verdict.code, yes!.exitCode, yes!.findings]).toEqual([
    ...['new-risk', 1],
    [{ ...finding, message: yes!.findings[0]!.message, now, would: { ...now, severity: 'critical' } }],
  ])
  expect([no!.verdict.code, no!.exitCode, no!.findings]).toEqual([
    ...['none-new', 0],
    [{ ...finding, message: record.findings[0]!.message, now, would: null }],
  ])
})
