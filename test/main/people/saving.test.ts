import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { electron } from '../electron'
import { sample } from '../../../src-main/disk/resources'
import { keepUnsaved } from '../../../src-main/people/unsaved'
import { exampleOf } from '../../support/help'
import { newDesk, Thread, user } from './desk'
import { acceptance, answer, fact } from './forms'

vi.mock('electron', () => electron)
vi.mock('../../../src-main/workers/review?nodeWorker', () => ({ default: (options: never) => new Thread(options) }))

const own =
  '{\r\n\t"$schema": "../answers.schema.json",\r\n\t"answers" : [\r\n\t\t{"question":"Q09",   "subject":"host/SndPool","answer":"no", "by":"Petr","at":"2026-11-09"}\r\n\t],\r\n\t"format": "biztalk-change-answers/1"\r\n}\r\n'

let desk: ReturnType<typeof newDesk>
beforeEach(() => {
  desk = newDesk()
  for (const dialog of Object.values(electron.dialog)) dialog.mockReset()
  cpSync(sample.before, desk.in('before'), { recursive: true })
  cpSync(sample.after, desk.in('after'), { recursive: true })
  writeFileSync(desk.in('own.json'), own)
  writeFileSync(desk.in('house.json'), exampleOf('policy.md'))
})
afterEach(() => rm(desk.folder, { recursive: true, force: true }))

const people = () => desk.means.session.view().people
const textOf = (name: string) => readFileSync(desk.in(name), 'utf8')

async function inputs(): Promise<void> {
  for (const side of ['before', 'after'] as const) {
    user.opens(desk.in(side))
    await desk.ask.chooseFolder(side)
  }
}

async function choose(what: 'answers' | 'policy', name: string): Promise<void> {
  user.opens(desk.in(name))
  await (what === 'answers' ? desk.ask.chooseAnswers() : desk.ask.choosePolicy())
}

describe('a file that is chosen', () => {
  it('is shown with its lines, and edited where the edit is', async () => {
    await choose('answers', 'own.json')
    expect(people().answers).toMatchObject({ file: 'own.json', unsaved: false, answers: [{ line: 4, by: 'Petr' }] })
    await desk.ask.stateFact(fact)
    await desk.ask.answerQuestion(answer)
    await desk.ask.removeFact(0)
    expect(people().answers).toMatchObject({ file: 'own.json', unsaved: true, answers: [{ line: 4 }, { line: 5 }] })
    user.saves(desk.in('own.json'))
    expect(await desk.ask.saveAnswers()).toMatchObject({ savedAs: desk.in('own.json') })
    const entry = `{
		  "question": "HA-POP3-001",
		  "subject": "host/RcvPool",
		  "answer": "no",
		  "by": "Jana Novak",
		  "role": "mail administrator",
		  "at": "2026-11-10",
		  "evidence": "ticket 4711"
		}`.replaceAll('\n', '\r\n')
    const [head, tail] = own.split('\r\n\t],')
    expect(textOf('own.json')).toBe(`${head!},\r\n\t\t${entry}\r\n\t],${tail!.replace('/1"', '/1",\r\n\t"facts": []')}`)
    expect(people().answers.unsaved).toBe(false)
  })

  it('is saved again once an edit is taken back', async () => {
    await choose('policy', 'house.json')
    await desk.ask.acceptRisk(acceptance)
    expect(people().policy.unsaved).toBe(true)
    await desk.ask.removeAcceptance(1)
    expect(people().policy).toMatchObject({ file: 'house.json', unsaved: false })
  })

  it('shows what the policy does before there is a review', async () => {
    await choose('policy', 'house.json')
    const line = expect.any(Number) as number
    expect(people().policy).toMatchObject({
      acceptances: [{ rule: 'HA-POP3-001', index: 0, outcome: null }],
      severities: [{ rule: 'HA-SSO-006', severity: 'low', line }],
      off: [{ rule: 'HA-CLU-019', line }],
      rules: [{ rule: 'ORG-NAMES', title: expect.stringContaining('Receive location') as string, line }],
    })
  })

  it('that has a fault is named with its line, and the other one stays', async () => {
    await choose('answers', 'own.json')
    writeFileSync(desk.in('faulty.json'), own.replace('"by":"Petr",', ''))
    await expect(choose('answers', 'faulty.json')).rejects.toThrow(
      `${desk.in('faulty.json')}, line 4: “answers[1]” lacks “by” (the name of the person who says so)`,
    )
    expect(people().answers.file).toBe('own.json')
  })
})

describe('a policy that comes with the change', () => {
  const sentence = 'a change cannot bring along the policy that it is judged by'

  it('is refused where the exports are there already', async () => {
    await inputs()
    writeFileSync(desk.in('after/policy.json'), exampleOf('policy.md'))
    await expect(choose('policy', 'after/policy.json')).rejects.toThrow(sentence)
    expect(people().policy.file).toBeNull()
  })

  it('is refused where the exports come later', async () => {
    writeFileSync(desk.in('after/policy.json'), exampleOf('policy.md'))
    await choose('policy', 'after/policy.json')
    await inputs()
    await expect(desk.ask.review()).rejects.toThrow(sentence)
    await desk.ask.clearPolicy()
    expect((await desk.ask.review()).status).toBe('reviewed')
  })
})

describe('nothing is saved over', () => {
  const refused = async (file: string, save: 'saveAnswers' | 'savePolicy', sentence: string) => {
    const before = existsSync(desk.in(file)) ? textOf(file) : undefined
    user.saves(desk.in(file))
    await expect(desk.ask[save]()).rejects.toThrow(sentence)
    expect(existsSync(desk.in(file)) ? textOf(file) : undefined).toBe(before)
  }

  it('an input, nor into a folder that is one', async () => {
    await inputs()
    await desk.ask.answerQuestion(answer)
    await desk.ask.acceptRisk(acceptance)
    await refused('before/bindings.xml', 'saveAnswers', 'is an input of the review')
    await refused('after/answers.json', 'saveAnswers', 'is an input of the review')
    await refused('after/new/../policy.json', 'savePolicy', 'is an input of the review')
  })

  it('the other file of people', async () => {
    await choose('answers', 'own.json')
    await choose('policy', 'house.json')
    await desk.ask.answerQuestion(answer)
    await refused('house.json', 'saveAnswers', 'this file is an input of the review')
    await refused('own.json', 'savePolicy', 'this file is an input of the review')
  })

  it('what somebody else wrote since', async () => {
    await choose('answers', 'own.json')
    await desk.ask.answerQuestion(answer)
    writeFileSync(desk.in('own.json'), own.replace('Petr', 'Olga'))
    await refused('own.json', 'saveAnswers', 'the file was changed by somebody else since it was read here')
    user.saves(desk.in('mine.json'))
    await desk.ask.saveAnswers()
    expect([people().answers.file, people().answers.unsaved]).toEqual(['mine.json', false])
  })

  it('by a report: it takes no place of a file of people, either', async () => {
    await choose('answers', 'own.json')
    expect(desk.means.session.paths()).toEqual([desk.in('own.json')])
  })

  it('where there is nothing to save', async () => {
    await expect(desk.ask.saveAnswers()).rejects.toThrow('There is no answers file to save: nothing was written yet.')
    await desk.ask.acceptRisk(acceptance)
    user.saves('')
    expect(await desk.ask.savePolicy()).toBeNull()
    expect(people().policy.unsaved).toBe(true)
  })
})

const question = 'The answers file has changes that are not saved.'

describe('what is not saved', () => {
  it('is asked about before another file takes its place', async () => {
    await desk.ask.answerQuestion(answer)
    user.presses('Cancel')
    await choose('answers', 'own.json')
    expect(people().answers).toMatchObject({ file: 'answers.json', unsaved: true })
    electron.dialog.showOpenDialog.mockReset()
    user.presses('Save…')
    user.saves(desk.in('mine.json'))
    await choose('answers', 'own.json')
    expect(people().answers.file).toBe('own.json')
    expect(JSON.parse(textOf('mine.json'))).toMatchObject({ answers: [{ question: 'HA-POP3-001' }] })
    expect(user.was.asked()).toEqual([question, question])
  })

  it('is asked about before it is cleared', async () => {
    await desk.ask.answerQuestion(answer)
    user.presses('Cancel')
    expect((await desk.ask.clearAnswers()).people.answers.file).toBe('answers.json')
    user.presses('Do Not Save')
    expect((await desk.ask.clearAnswers()).people.answers.file).toBeNull()
    expect((await desk.ask.clearPolicy()).people.policy.file).toBeNull()
    expect(user.was.asked()).toHaveLength(2)
  })

  it('stays where own inputs change', async () => {
    await desk.ask.answerQuestion(answer)
    await inputs()
    await desk.ask.clearSide('before')
    expect([people().answers.file, user.was.asked()]).toEqual(['answers.json', []])
  })

  it('goes where the sample comes or goes, after a question', async () => {
    await desk.ask.answerQuestion(answer)
    user.presses('Cancel')
    expect(await desk.ask.loadSample()).toMatchObject({ sample: false, before: [] })
    user.presses('Do Not Save')
    expect(await desk.ask.loadSample()).toMatchObject({ sample: true, people: { answers: { file: null } } })
    await desk.ask.acceptRisk(acceptance)
    user.presses('Cancel')
    expect(await desk.ask.clearSide('after')).toMatchObject({ sample: true, people: { policy: { unsaved: true } } })
    user.presses('Do Not Save')
    user.opens(desk.in('after'))
    expect(await desk.ask.chooseFolder('after')).toMatchObject({ sample: false, people: { policy: { file: null } } })
    expect(user.was.asked().slice(2)).toEqual(Array(2).fill('The policy file has changes that are not saved.'))
  })
})

describe('the window', () => {
  const destroy = vi.fn()
  beforeEach(async () => {
    destroy.mockReset()
    desk.window.destroy = destroy
    keepUnsaved(desk.means.window(), desk.means)
    await desk.ask.answerQuestion(answer)
  })

  const isKept = () => {
    const event = { preventDefault: vi.fn() }
    desk.window.emit('close', event)
    return event.preventDefault.mock.calls.length > 0
  }
  const settled = () => new Promise((done) => setTimeout(done, 100))

  it('closes at once where all is saved', async () => {
    await desk.ask.removeAnswer(0)
    expect([isKept(), user.was.asked()]).toEqual([false, []])
  })

  it('stays open while it is asked, and asks once', async () => {
    user.presses('Cancel')
    expect([isKept(), isKept()]).toEqual([true, true])
    await settled()
    expect([user.was.asked(), destroy.mock.calls]).toEqual([[question], []])
  })

  it('stays open where saving fails, and says why', async () => {
    mkdirSync(desk.in('folder'))
    user.presses('Save…')
    user.saves(desk.in('folder'))
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })
    expect(isKept()).toBe(true)
    await settled()
    expect(user.was.asked()).toEqual([question, expect.stringMatching(/^The answers file was not saved/)])
    expect(destroy).not.toHaveBeenCalled()
  })

  it.each(['Save…', 'Do Not Save'] as const)('closes after %s', async (button) => {
    user.presses(button)
    user.saves(desk.in('mine.json'))
    expect(isKept()).toBe(true)
    await settled()
    expect([destroy.mock.calls.length, existsSync(desk.in('mine.json'))]).toEqual([1, button === 'Save…'])
  })
})
