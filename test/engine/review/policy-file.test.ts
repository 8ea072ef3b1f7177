import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { catalogue } from '../../../src-main/engine/rules'
import { estateOf } from '../../../src-main/engine/rules/facts/estate'
import { rulesUnder, severitiesOf } from '../../../src-main/engine/rules/policy/apply'
import type { Severity } from '../../../src-main/engine/rules/rule'
import { policyIn } from '../../../src-main/reading/given'
import { estate, host, receives } from '../../support/changes'
import { stateOf } from '../../support/judge'
import { document, faults } from '../../support/people'

const rule = {
  ...{ id: 'ORG-A', title: 'T', severity: 'low', subject: 'send-port', message: 'M.', why: 'W.', fix: 'F.' },
  fails: { path: 'Priority', is: 5 },
}
const acceptance = {
  ...{ rule: 'HA-FTP-001', subject: 'host/B', reason: 'R.', control: 'C.', owner: 'O.', acceptedBy: 'P.' },
  ...{ acceptedAt: '2026-03-01', expires: '2026-03-01', reopensWhen: 'W.' },
}

function reading(lists: object): ReturnType<typeof policyIn> {
  const members = Object.entries({ format: 'biztalk-change-policy/1', ...lists })
  const lines = members.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  return policyIn(document('policy.json', `{ ${lines.join(',\n')} }`))
}

function wrong(lists: object): readonly string[] {
  return faults(reading(lists))
}

const facts = 'host.name, host.clustered, host.isolated, host.tracking, host.servers, host.work, adapter, live'
const tests = 'is, isNot, in, matches, exists, atLeast, atMost'

describe('a condition that is none', () => {
  it.each([
    [{}, 'A condition has exactly one of all, any, not, path and fact.'],
    [{ path: 'A', fact: 'live', is: 1 }, 'A condition has exactly one of all, any, not, path and fact.'],
    [{ all: [rule.fails], is: 1 }, '“all” stands alone and holds a list of conditions.'],
    [{ any: [rule.fails], is: 1 }, '“any” stands alone and holds a list of conditions.'],
    [{ not: rule.fails, is: 1 }, '“not” stands alone.'],
    [{ path: 'A' }, `A condition compares by exactly one of ${tests}.`],
    [{ path: 'A', is: 1, isNot: 2 }, `A condition compares by exactly one of ${tests}.`],
    [{ all: [rule.fails, { path: 'A' }] }, `A condition compares by exactly one of ${tests}.`],
    [{ not: { path: 'A' } }, `A condition compares by exactly one of ${tests}.`],
    [
      { path: 'A', matches: '[' },
      String.raw`“[” is no regular expression of JavaScript. Put a backslash before a sign that means itself: in JSON it is written twice, as in "\\.".`,
    ],
  ])('%j', (condition, message) => {
    expect(wrong({ rules: [{ ...rule, fails: condition }] })).toEqual([`2: ${message}`])
    expect(wrong({ rules: [{ ...rule, where: condition }] })).toEqual([`2: ${message}`])
  })
})

describe('words of a rule', () => {
  it.each([
    ['{name}, {Priority} and {host.servers}', []],
    ['{name', ['A slot is written {name}, and “{name” has a brace without its other.']],
    ['name}', ['A slot is written {name}, and “name}” has a brace without its other.']],
    ['{}', ['A slot is written {name}, and “{}” has a brace without its other.']],
    ['{host.colour}', [`There is no fact “host.colour” to fill in. Known are ${facts}.`]],
    ['{Host.Name}', [`There is no fact “Host.Name” to fill in. Known are ${facts}.`]],
    ['{Localhost.Name}', []],
  ])('%s', (text, messages) => {
    const told = messages.map((message) => `2: ${message}`)
    expect(wrong({ rules: [{ ...rule, message: text }] })).toEqual(told)
    expect(wrong({ rules: [{ ...rule, ask: text }] })).toEqual(told)
  })
})

describe('a policy', () => {
  const off = { rule: 'HA-FTP-001', because: 'B.' }
  const change = { ...off, severity: 'low' }

  it('names every rule once in each list, and only rules that there are', () => {
    expect(wrong({ off: [off], severities: [change], accepted: [acceptance, acceptance], rules: [rule] })).toEqual([])
    expect(wrong({ off: [off, off] })).toEqual(['2: HA-FTP-001 stands twice in one list. Keep one of them.'])
    expect(wrong({ severities: [change, change] })).toEqual([
      '2: HA-FTP-001 stands twice in one list. Keep one of them.',
    ])
    expect(wrong({ rules: [rule, rule] })).toEqual(['2: ORG-A stands twice in one list. Keep one of them.'])
    expect(wrong({ rules: [rule], off: [{ ...off, rule: 'ORG-A' }] })).toEqual([])
    const none = ['2: There is no rule ORG-B. The rules are listed in resources/rules/index.md.']
    expect(wrong({ off: [{ ...off, rule: 'ORG-B' }] })).toEqual(none)
    expect(wrong({ severities: [{ ...change, rule: 'ORG-B' }] })).toEqual(none)
    expect(wrong({ accepted: [{ ...acceptance, rule: 'ORG-B' }] })).toEqual(none)
  })

  it('accepts risks of a subject that can be, for a day at the least', () => {
    expect(wrong({ accepted: [{ ...acceptance, subject: 'group' }] })).toEqual([])
    expect(wrong({ accepted: [{ ...acceptance, subject: 'B' }] })).toEqual([
      '2: “B” is no subject. Copy it from the finding: host/NAME …',
    ])
    expect(wrong({ accepted: [{ ...acceptance, expires: '2026-02-28' }] })).toEqual([
      '2: The acceptance ends on 2026-02-28, before it was made on 2026-03-01. Correct one of the days.',
    ])
    expect(wrong({ accepted: [{ ...acceptance, acceptedAt: '2026-13-01', expires: '2026-02-30' }] })).toEqual([
      '2: “acceptedAt” is 2026-13-01, and there is no such day.',
      '2: “expires” is 2026-02-30, and there is no such day.',
    ])
  })

  it('is read in whole', () => {
    const covers = { artifacts: ['send-port/A'], servers: ['N1'], severity: 'medium' }
    const source = { title: 'S', url: 'https://intranet.example/s' }
    const more = { where: { all: [{ fact: 'live', is: true }] }, ask: 'Is it?', source }
    const of = reading({
      severities: [change],
      off: [{ ...off, rule: 'HA-FTP-002' }],
      accepted: [acceptance, { ...acceptance, ...covers }],
      rules: [rule, { ...rule, ...more, id: 'ORG-B', subject: 'cluster-node', severity: 'advice' }],
    })
    const at = (line: number) => ({ file: 'policy.json', line })
    expect(of).toEqual({
      ok: true,
      value: {
        file: 'policy.json',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        bytes: expect.any(Number) as number,
        severities: [{ ...change, ...at(2) }],
        off: [{ rule: 'HA-FTP-002', because: 'B.', ...at(3) }],
        accepted: [
          { ...acceptance, ...at(4) },
          { ...acceptance, ...covers, ...at(4) },
        ],
        rules: [
          { ...rule, ...at(5) },
          { ...rule, ...more, id: 'ORG-B', subject: 'cluster-node', severity: 'advice', ...at(5) },
        ],
      },
    })
    expect(reading({})).toMatchObject({ value: { severities: [], off: [], accepted: [], rules: [] } })
  })

  it.each([
    { fact: 'host.servers', atLeast: 2 },
    { fact: 'host.servers', atMost: 0 },
    { path: 'Priority', is: false },
    { path: 'Priority', isNot: '' },
    { path: 'Priority', in: [1, 'two', true] },
    { path: 'Priority', matches: '^5$' },
    { path: 'Priority', exists: false },
    { not: { any: [rule.fails, { all: [rule.fails] }] } },
  ])('takes a condition as it is written: %j', (fails) => {
    expect(reading({ rules: [{ ...rule, fails }] })).toMatchObject({ value: { rules: [{ fails }] } })
  })
})

const mail = estate(host('B', { on: ['N1', 'N2'] }), receives('POP3', 'B', 'Mail'), receives('FTP', 'A', 'Files'))

/** What a rule of the catalogue says of its subjects under another severity, and how bad an answer could make it. */
function under(id: string, severity: Severity, without: readonly string[] = [], spec = mail): readonly unknown[] {
  const of = reading({ severities: [{ rule: id, severity, because: 'B.' }] })
  if (!of.ok) throw new Error(faults(of).join('\n'))
  const [changed] = rulesUnder(of.value, catalogue).filter((one) => one.id === id)
  const now = estateOf(snapshotOf(stateOf('after', spec, { without })))
  return (changed?.judge(now, undefined) ?? []).map((judgement) => {
    const question = judgement.outcome === 'pass' ? undefined : judgement.question
    return [
      judgement.subject,
      judgement.outcome === 'fail' ? judgement.severity : judgement.outcome,
      ...(question ? [question.couldBe, question.yes, question.no] : []),
    ]
  })
}

describe('a severity of the policy', () => {
  it.each([
    ['high', ['host/B', 'high', 'critical', 'critical', 'passes']],
    ['medium', ['host/B', 'medium', 'high', 'high', 'passes']],
    ['critical', ['host/B', 'critical', 'critical', 'critical', 'passes']],
    ['advice', ['host/B', 'advice', 'low', 'low', 'passes']],
  ] as const)('%s moves the finding and what an answer makes of it', (severity, judgement) => {
    expect(under('HA-POP3-001', severity)).toEqual([judgement])
  })

  it('moves a milder case no further than to advice', () => {
    const latent = estate(receives('POP3', 'B', 'Mail', false))
    expect(under('HA-POP3-001', 'low', [], latent)).toEqual([['host/B', 'advice', 'low', 'low', 'passes']])
    expect(under('HA-POP3-001', 'advice', [], latent)).toEqual([['host/B', 'advice', 'advice', 'advice', 'passes']])
  })

  it('moves a question, and leaves what passes', () => {
    const id = 'HA-FTP-001'
    expect(under(id, 'low')).toEqual([['host/A', 'pass']])
    expect(under(id, 'low', ['biztalk-hosts.json', 'biztalk-host-instances.json'])).toEqual([
      ['host/A', 'cannot-tell', 'low', 'low', 'passes'],
    ])
    expect(under('HA-CLU-005', 'low', ['cluster-resource-dependencies.json'])).toEqual([
      ['host/A', 'cannot-tell', 'low', 'passes', 'low'],
    ])
  })

  it('leaves every other rule as it is, and a rule that is off away', () => {
    const of = reading({
      severities: [{ rule: 'HA-FTP-001', severity: 'low', because: 'B.' }],
      off: [{ rule: 'HA-FTP-002', because: 'B.' }],
      rules: [rule],
    })
    if (!of.ok) throw new Error(faults(of).join('\n'))
    const rules = rulesUnder(of.value, catalogue)
    expect(rules.map(({ id }) => id)).toEqual([
      ...catalogue.map(({ id }) => id).filter((id) => id !== 'HA-FTP-002'),
      'ORG-A',
    ])
    expect(rules.filter((one) => !catalogue.includes(one)).map(({ id }) => id)).toEqual(['HA-FTP-001', 'ORG-A'])
    expect(rulesUnder(undefined, catalogue)).toBe(catalogue)
    expect(severitiesOf(catalogue).get('HA-FTP-001')).toBe('critical')
    expect(severitiesOf(catalogue).size).toBe(catalogue.length)
  })
})
