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
