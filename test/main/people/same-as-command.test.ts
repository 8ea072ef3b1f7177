import { mkdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { run } from '../../../src-main/cli/run'
import { sample } from '../../../src-main/disk/resources'
import { canonicalJson } from '../../../src-main/engine/report/canonical'
import { write } from '../../../src-main/engine/report/writers'
import { electron } from '../electron'
import { newDesk, Thread, user } from './desk'
import { acceptance, answer, fact } from './forms'

vi.mock('electron', () => electron)
vi.mock('../../../src-main/workers/review?nodeWorker', () => ({ default: (options: never) => new Thread(options) }))

let desk: ReturnType<typeof newDesk>
beforeEach(() => (desk = newDesk()))
afterEach(() => rm(desk.folder, { recursive: true, force: true }))

async function command(answers: string, policy: string): Promise<{ readonly record: string; readonly html: string }> {
  let record = ''
  const html = desk.in('command.html')
  const people = ['--answers', answers, '--policy', policy]
  await run(['--format', 'json', '--out', html, ...people], {
    out: (text) => (record += text),
    err: () => {},
    sample,
    printPdf: () => Promise.resolve({ problem: 'no browser' }),
  })
  return { record, html: readFileSync(html, 'utf8') }
}

const windows = () => ({ record: canonicalJson(desk.report().record), html: write('html', desk.report()) })

it.each([
  ['the names that it gives', 'answers.json', 'policy.json'],
  ['other names', 'said-for-change-17.json', 'house-rules.json'],
])('a record made in the window has the bytes of the command, saved under %s', async (_how, answers, policy) => {
  const { ask } = desk
  await ask.loadSample()
  await ask.answerQuestion(answer)
  await ask.review()
  await ask.answerQuestion({
    ...answer,
    question: 'HA-FILE-002@host/SndPool',
    answer: 'It is being moved — ask Petr “P.”',
  })
  await ask.stateFact(fact)
  await ask.stateFact({ ...fact, fact: 'host-runs-on', subject: 'host/SndPool', value: ['BTS01', 'BTS02'] })
  await ask.acceptRisk(acceptance)
  const unsaved = windows()
  user.saves(desk.in(answers))
  user.saves(desk.in(policy))
  await ask.saveAnswers()
  await ask.savePolicy()
  expect(windows()).toEqual(await command(desk.in(answers), desk.in(policy)))
  if (answers === 'answers.json') expect(unsaved).toEqual(windows())
  expect(desk.report().record.answers?.map(({ effect }) => effect)).toEqual(['closed', 'recorded'])
  expect(desk.report().record.counts.accepted).toBe(1)
})

it('files that were chosen and edited stay the same as for the command', async () => {
  const { ask } = desk
  await ask.loadSample()
  await ask.answerQuestion(answer)
  await ask.acceptRisk(acceptance)
  mkdirSync(desk.in('kept'))
  for (const save of ['saveAnswers', 'savePolicy'] as const) {
    user.saves(desk.in(`kept/${save}.json`))
    await ask[save]()
  }
  await ask.review()
  await ask.stateFact(fact)
  await ask.removeAnswer(0)
  await ask.acceptRisk({ ...acceptance, rule: 'HA-HOST-001', subject: 'host/SndPool' })
  for (const save of ['saveAnswers', 'savePolicy'] as const) {
    user.saves(desk.in(`kept/${save}.json`))
    await ask[save]()
  }
  expect(windows()).toEqual(await command(desk.in('kept/saveAnswers.json'), desk.in('kept/savePolicy.json')))
})
