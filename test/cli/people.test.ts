import { mkdtemp, rm, writeFile, cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../../src-main/cli/run'
import { exampleOf } from '../support/help'

const samples = join(import.meta.dirname, '../../resources/samples')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'people-'))
  await cp(join(samples, 'after'), join(folder, 'after'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function command(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    sample: { before: join(samples, 'before'), after: join(samples, 'after') },
    printPdf: () => Promise.resolve({ problem: 'no browser' }),
  })
  return { code, out, err }
}

it('takes answers and a policy into the record', async () => {
  await writeFile(join(folder, 'answers.json'), exampleOf('answers.md'))
  await writeFile(join(folder, 'policy.json'), exampleOf('policy.md'))
  const people = ['--answers', join(folder, 'answers.json'), '--policy', join(folder, 'policy.json')]
  const { out } = await command('--format', 'json', ...people)
  expect(JSON.parse(out)).toMatchObject({
    answers: [{ by: 'Jana Novak', effect: 'unused' }],
    policy: { file: 'policy.json', off: [{ rule: 'HA-CLU-019' }] },
  })
})

it('refuses a file with a fault: which file, which line, what', async () => {
  const file = join(folder, 'faulty.json')
  await writeFile(
    file,
    '{ "format": "biztalk-change-answers/1",\n "answers": [{ "question": "Q01", "answer": "no", "at": "2026-03-30" }] }',
  )
  expect(await command('--answers', file)).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining(
      `${file}, line 2: “answers[1]” lacks “by” (the name of the person who says so)`,
    ) as string,
  })
})

it('refuses a policy that comes with the change', async () => {
  const file = join(folder, 'after', 'policy.json')
  await writeFile(file, exampleOf('policy.md'))
  const { code, err } = await command(
    '--before',
    join(samples, 'before'),
    '--after',
    join(folder, 'after'),
    '--policy',
    file,
  )
  expect([code, err]).toEqual([
    2,
    `${file} lies in ${join(folder, 'after')}, which comes with the change: a change cannot bring along the policy that it is judged by. Keep the policy elsewhere.\n`,
  ])
})

it('says on standard error what it could not use of what people said', async () => {
  const file = join(folder, 'unused.json')
  await writeFile(file, exampleOf('answers.md'))
  const { err } = await command('--answers', file)
  expect(err).toMatch(/^unused\.json, line \d+: the answer to Q\d\d was not used\. .+$/m)
})

it('names the folder where a report cannot be saved because it does not exist', async () => {
  const file = join(folder, 'nowhere', 'report.html')
  const { code, err } = await command('--out', file)
  expect([code, err]).toEqual([
    2,
    `No exports were given: reviewing the sample change.\n${file} was not written: Its folder does not exist: create it or choose another.\n`,
  ])
})

it('says that an answer which is neither yes nor no decides nothing, and why a fact was not used', async () => {
  const file = join(folder, 'unsure.json')
  const said = { by: 'Jana Novak', at: '2026-03-30' }
  const answers = [{ question: 'Q01', answer: 'probably', subject: 'host/RcvPool', ...said }]
  const facts = [{ fact: 'host-is-32-bit', subject: 'host/Nowhere', value: true, ...said }]
  await writeFile(file, JSON.stringify({ format: 'biztalk-change-answers/1', answers, facts }))
  const { err } = await command('--answers', file)
  expect(err.split('\n').slice(1, -1)).toEqual([
    'unsure.json, line 1: “probably” to Q01 was recorded and decides nothing: only yes and no decide.',
    'unsure.json, line 1: Jana Novak states host-is-32-bit of host/Nowhere, and biztalk-hosts.json has no such thing. The statement was not used. Correct it, or export again.',
  ])
})

it('names every fault of a file in its one line', async () => {
  const file = join(folder, 'faults.json')
  await writeFile(
    file,
    '{ "format": "biztalk-change-answers/1",\n "answers": [{ "question": "Q01" }],\n "facts": [{ "fact": "no-cluster" }] }',
  )
  const { code, err } = await command('--answers', file)
  expect([code, err.match(/line \d+: “(answers|facts)\[1\]” lacks “\w+”/g)?.length, err.split('\n').length]).toEqual([
    2, 5, 3,
  ])
  expect(err).toMatch(/ · and 1 more\n$/)
})

it('ends with 2 and one line where something goes wrong that nobody foresaw', async () => {
  const failing = () => Promise.reject(new Error('a text that may hold a password'))
  let err = ''
  const code = await run(['--out', join(folder, 'report.pdf')], {
    out: () => undefined,
    err: (text) => (err += text),
    sample: { before: join(samples, 'before'), after: join(samples, 'after') },
    printPdf: failing,
  })
  expect([code, err.split('\n').slice(1)]).toEqual([
    2,
    [
      expect.stringMatching(/^Something went wrong that this application did not foresee\..*\(Error.*\)$/) as string,
      '',
    ],
  ])
})
