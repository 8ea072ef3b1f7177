import { mkdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filesOf, standard, type EstateSpec } from '../../support/estate'
import { electron } from '../electron'
import { newDesk, Thread, user } from './desk'
import { acceptance, answer, fact, said } from './forms'

vi.mock('electron', () => electron)
vi.mock('../../../src-main/workers/review?nodeWorker', () => ({ default: (options: never) => new Thread(options) }))

const mailAdded: EstateSpec = {
  ...standard,
  locations: [{ name: 'M', adapter: 'POP3', host: 'B', port: 'In' }],
}

const mail = 'HA-POP3-001@host/RcvPool'
let desk: ReturnType<typeof newDesk>

beforeEach(async () => {
  desk = newDesk()
  await desk.ask.loadSample()
})
afterEach(() => rm(desk.folder, { recursive: true, force: true }))

describe('what is said', () => {
  it('stands in the list at once, and what came of it after the review', async () => {
    const row = {
      ...said,
      question: 'HA-POP3-001',
      subject: 'host/RcvPool',
      answer: 'no',
      file: 'answers.json',
      line: 4,
    }
    const before = await desk.ask.answerQuestion(answer)
    expect(before.status).toBe('ready')
    expect(before.people.answers).toEqual({
      ...{ file: 'answers.json', unsaved: true, facts: [] },
      answers: [{ ...row, index: 0, outcome: null }],
    })
    const { people } = await desk.ask.review()
    expect(people.answers.answers).toEqual([{ ...row, index: 0, outcome: { effect: 'closed', questions: [mail] } }])
  })

  it('makes the review again where one stood, without reading anything again', async () => {
    const { report: asked } = await desk.ask.review()
    desk.told.length = 0
    const { report, status } = await desk.ask.answerQuestion(answer)
    expect(status).toBe('reviewed')
    expect(report!.record.counts.questions).toBe(asked!.record.counts.questions - 1)
    expect(desk.told.filter(({ stage }) => stage === 'reading')).toEqual([])
  })

  it('is not reviewed again where only its place changes', async () => {
    await desk.ask.answerQuestion(answer)
    const { report } = await desk.ask.review()
    user.saves(desk.in('answers.json'))
    expect((await desk.ask.saveAnswers())?.session.report).toBe(report)
    user.saves(desk.in('other.json'))
    expect((await desk.ask.saveAnswers())?.session.report?.record.answers).toMatchObject([{ file: 'other.json' }])
  })

  it('takes the place of what was said of the same before', async () => {
    await desk.ask.review()
    await desk.ask.answerQuestion({ ...answer, answer: 'Nobody knows.' })
    await desk.ask.answerQuestion({ ...answer, answer: ' Yes. ' })
    await desk.ask.stateFact(fact)
    await desk.ask.stateFact({ ...fact, value: false, subject: 'host/webin' })
    await desk.ask.acceptRisk(acceptance)
    const { people } = await desk.ask.acceptRisk({ ...acceptance, owner: 'Partner team' })
    expect(people.answers.answers.map(({ answer: is, outcome }) => [is, outcome?.effect])).toEqual([['yes', 'raised']])
    expect(people.answers.facts.map(({ value, outcome }) => [value, outcome])).toEqual([[false, { effect: 'used' }]])
    expect(people.policy.acceptances.map(({ owner, outcome }) => [owner, outcome?.status])).toEqual([
      ['Partner team', 'accepted'],
    ])
  })

  it('of the two sides apart stands twice', async () => {
    await desk.ask.answerQuestion({ ...answer, side: 'before' })
    const { people } = await desk.ask.answerQuestion({ ...answer, side: 'after' })
    expect(people.answers.answers.map(({ side }) => side)).toEqual(['before', 'after'])
  })

  it('can be taken back, and a file that was begun here is gone with its last entry', async () => {
    await desk.ask.answerQuestion(answer)
    await desk.ask.stateFact(fact)
    expect((await desk.ask.removeAnswer(0)).people.answers).toMatchObject({ file: 'answers.json', answers: [] })
    expect((await desk.ask.removeFact(0)).people.answers).toEqual({
      ...{ file: null, unsaved: false, answers: [], facts: [] },
    })
    await desk.ask.acceptRisk(acceptance)
    expect((await desk.ask.removeAcceptance(0)).people.policy.file).toBeNull()
    await expect(desk.ask.removeAcceptance(0)).rejects.toThrow('This entry is not there any more.')
  })

  it('is not taken where memory runs out, and the next time all is well', async () => {
    const { report } = await desk.ask.review()
    Thread.isFull = true
    await expect(desk.ask.answerQuestion(answer)).rejects.toThrow('The files need more memory')
    Thread.isFull = false
    expect(desk.means.session.view()).toMatchObject({ report, people: { answers: { file: null } } })
    expect((await desk.ask.answerQuestion(answer)).people.answers.answers[0]?.outcome?.effect).toBe('closed')
  })
})

describe('what cannot be read is not taken over', () => {
  const before = () => desk.means.session.view().people

  it.each([
    ['nobody', { ...answer, by: ' ' }, '“by” is empty. (the name of the person who says so)'],
    [
      'no day',
      { ...answer, at: 'yesterday' },
      '“at” is "yesterday", which is not written as it must be. (when it was said: 2026-03-31, or 2026-03-31T14:00:00Z)',
    ],
    ['nothing', { ...answer, answer: '' }, '“answer” is empty. (yes, no, or a text that is only recorded)'],
  ])('an answer by or of %s', async (_what, form, fault) => {
    await expect(desk.ask.answerQuestion(form)).rejects.toThrow(`Nothing was taken over. ${fault}`)
    expect(before().answers.file).toBeNull()
  })

  it.each([
    [{ ...fact, value: 'yes' }, 'The value of load-balanced must be true or false.'],
    [{ ...fact, subject: 'server/BTS01' }, 'load-balanced is said of a host, and server/BTS01 is none.'],
    [{ ...fact, subject: 'WebIn' }, '“WebIn” is no subject.'],
  ])('a fact: %j', async (form, fault) => {
    await expect(desk.ask.stateFact(form)).rejects.toThrow(fault)
  })

  it.each([
    [{ ...acceptance, rule: 'HA-NOT-001' }, 'There is no rule HA-NOT-001.'],
    [{ ...acceptance, control: '' }, '“control” is empty. (what makes up for it)'],
    [{ ...acceptance, expires: 'never' }, '“expires” is "never"'],
  ])('an acceptance: %j', async (form, fault) => {
    await expect(desk.ask.acceptRisk(form)).rejects.toThrow(fault)
    expect(before().policy.file).toBeNull()
  })
})

describe('what it would do', () => {
  it('is not known before a review', async () => {
    await expect(desk.ask.effectsOf(mail)).rejects.toThrow('review the inputs first')
    await expect(desk.ask.effectOfFact(fact)).rejects.toThrow('review the inputs first')
    await expect(desk.ask.effectOfAcceptance(acceptance)).rejects.toThrow('review the inputs first')
  })

  it('is said of both answers to a question, and comes true', async () => {
    const { report } = await desk.ask.review()
    const { record } = report!
    desk.told.length = 0
    const effects = await desk.ask.effectsOf(mail)
    expect(desk.told).toEqual([0, 1, 2].map((done) => ({ stage: 'judging', done, of: 2 })))
    const finding = record.findings.find(({ id }) => id === mail)!
    const about = { id: mail, rule: 'HA-POP3-001', subject: 'host/RcvPool', message: finding.message }
    const now = { state: 'worsened', severity: 'high', accepted: false }
    const { questions } = record.counts
    expect(effects).toEqual({
      now: { verdict: record.verdict, exitCode: 1, questions },
      yes: {
        ...{ verdict: effects!.yes.verdict, exitCode: 1, questions: questions - 1 },
        findings: [
          { ...about, message: effects!.yes.findings[0]!.message, now, would: { ...now, severity: 'critical' } },
        ],
      },
      no: {
        ...{ verdict: effects!.no.verdict, exitCode: 1, questions: questions - 1 },
        findings: [{ ...about, now, would: null }],
      },
    })
    const said = await desk.ask.answerQuestion(answer)
    expect(said.report!.record.verdict).toEqual(effects!.no.verdict)
    expect(said.report!.record.findings.some(({ id }) => id === mail)).toBe(false)
  })

  it('is said of a fact that nobody has signed yet', async () => {
    await desk.ask.review()
    const effect = await desk.ask.effectOfFact({ ...fact, by: '', at: '', role: '', evidence: '' })
    expect(effect).toMatchObject({ effect: 'used', would: { exitCode: 1 } })
    expect(effect!.would.findings.map(({ id, would }) => [id, would])).toEqual([['HA-ISO-001@host/WebIn', null]])
    expect(desk.means.session.view().people.answers.file).toBeNull()
  })

  it('is said of an acceptance that is not filled in yet', async () => {
    await desk.ask.review()
    const blank = { reason: '', control: '', owner: '', acceptedBy: '', acceptedAt: '', reopensWhen: '' }
    const finding = 'HA-FTP-001@host/RcvPool'
    const now = { state: 'introduced', severity: 'critical', accepted: false }
    expect(await desk.ask.effectOfAcceptance({ ...acceptance, ...blank })).toMatchObject({
      ...{ status: 'accepted', finding, now: { exitCode: 1 } },
      would: { findings: [{ id: finding, now, would: { ...now, accepted: true } }] },
    })
    const status = async (form: object) => (await desk.ask.effectOfAcceptance({ ...acceptance, ...form }))?.status
    expect(await status({ acceptedAt: '2026-11-01', expires: '2026-11-08' })).toBe('expired')
    expect(await status({ severity: 'high' })).toBe('reopened')
    expect(await status({ subject: 'host/WebIn' })).toBe('unused')
  })

  it('shows that an acceptance does not count where no export says when it was made', async () => {
    for (const [side, spec] of [
      ['before', standard],
      ['after', mailAdded],
    ] as const) {
      mkdirSync(desk.in(side))
      for (const [name, text] of Object.entries(filesOf(spec))) {
        writeFileSync(desk.in(`${side}/${name}`), text.replace(/<Timestamp>.*<\/Timestamp>/, ''))
      }
      user.opens(desk.in(side))
      await desk.ask.chooseFolder(side)
    }
    await desk.ask.review()
    const risk = { ...acceptance, rule: 'HA-POP3-001', subject: 'host/B', artifacts: [], servers: [] }
    expect(await desk.ask.effectOfAcceptance(risk)).toMatchObject({
      status: 'undated',
      note: 'The risk was accepted until 2026-12-31, but no export of the after side says when it was made: the acceptance does not count.',
      would: { findings: [] },
    })
  })

  it('can be left, and the next question is answered all the same', async () => {
    await desk.ask.review()
    const left = desk.ask.effectsOf(mail)
    expect((await desk.ask.cancel()).status).toBe('reviewed')
    expect(await left).toBeNull()
    expect((await desk.ask.effectsOf(mail))?.no.findings).toHaveLength(1)
    expect((await desk.ask.answerQuestion(answer)).people.answers.answers[0]?.outcome?.effect).toBe('closed')
  })
})
