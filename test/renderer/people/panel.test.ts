import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../../../src-main/ipc/contract'
import { sameExports } from '../../../src-renderer/src/same-exports'
import {
  answeredQuestions,
  answersElsewhere,
  answerTo,
  sameElsewhere,
} from '../../../src-renderer/src/steps/findings/questions'
import { questions, report, reviewedSession } from '../fixture'
import { closeAll, farSide, openApp, press, said, type FarSide } from '../window'
import { given, people, spokenSession } from './words'

afterEach(closeAll)

const spoken = (answers: Parameters<typeof farSide>[0] = {}): FarSide =>
  farSide({ session: async () => spokenSession, ...answers })
const click = async (app: VueWrapper, words: string): Promise<void> => {
  await app
    .findAll('button')
    .find((button) => said(button).startsWith(words))
    ?.trigger('click')
  await flushPromises()
}
const status = (app: VueWrapper): string => said(app.find('footer [role=status]'))

async function openTab(side: FarSide, words: string): Promise<VueWrapper> {
  const app = await openApp(side)
  await press('Ctrl+3')
  await click(app, words)
  return app
}

describe('what people said', () => {
  it('lists every word with its effect and line, and takes each back', async () => {
    const stays = async (): Promise<Session> => spokenSession
    const side = spoken({ removeAnswer: stays, removeFact: stays, removeAcceptance: stays })
    const app = await openTab(side, 'What people said (3)')
    expect(app.findAll('.panel caption').map(said)).toEqual([
      'Answers (1)',
      'Stated facts (1)',
      'Accepted risks (1)',
      'What the policy changes (3)',
    ])
    for (const button of app.findAll('.panel td button')) {
      await button.trigger('click')
      await flushPromises()
    }
    expect(side.asked.slice(2)).toEqual(['removeAnswer 0', 'removeFact 0', 'removeAcceptance 0'])
    expect(status(app)).toBe('The acceptance was taken back. Reviewed. NEW RISK: DECISION NEEDED.')
  })

  it('holds what each document holds, opens, saves and removes it', async () => {
    const side = spoken({
      chooseAnswers: async () => spokenSession,
      choosePolicy: async () => spokenSession,
      clearAnswers: async () => spokenSession,
      saveAnswers: async () => ({ savedAs: 'mine.json', session: spokenSession }),
      savePolicy: async () => null,
    })
    const app = await openTab(side, 'What people said')
    expect(app.findAll('.words .what').map(said)).toEqual([
      'Answers 1 answer, 1 stated fact answers.json Not saved',
      'Policy 1 accepted risk, 1 changed severity, 1 rule switched off, 1 own rule policy.json',
    ])
    for (const words of ['Open answers', 'Open policy', 'Save policy', 'Remove answers', 'Save answers']) {
      await click(app, words)
    }
    expect(side.asked.slice(2)).toEqual(['chooseAnswers', 'choosePolicy', 'savePolicy', 'clearAnswers', 'saveAnswers'])
    expect(status(app)).toBe('The answers were saved as mine.json.')
  })

  it('that is not saved is marked on every step, and the mark leads to it', async () => {
    const app = await openApp(spoken())
    expect(said(app.find('footer .unsaved'))).toBe('Not saved: answers')
    await app.find('footer .unsaved').trigger('click')
    expect(app.find('[aria-selected=true]').text()).toBe('What people said (3)')
  })

  it('is asked for by the menu and by keys', async () => {
    const side = spoken({ chooseAnswers: async () => spokenSession, choosePolicy: async () => spokenSession })
    const app = await openApp(side)
    for (const command of ['open-answers', 'save-answers', 'open-policy', 'save-policy'] as const) {
      side.heard.command?.(command)
      await flushPromises()
    }
    expect(side.asked.slice(2)).toEqual(['chooseAnswers', 'saveAnswers', 'choosePolicy', 'savePolicy'])
    side.heard.command?.('state-fact')
    await flushPromises()
    expect(said(app.find('dialog h2'))).toBe('State a fact that no export shows')
    await app.find('dialog').trigger('close')
    expect(app.find('dialog').exists()).toBe(false)
  })

  it('saves nothing where nothing was said', async () => {
    const side = farSide({ session: async () => reviewedSession })
    await openApp(side)
    side.heard.command?.('save-answers')
    side.heard.command?.('save-policy')
    expect(side.asked).toEqual(['session', 'about'])
  })
})

describe('an answered question', () => {
  it('stands below the open ones, says who said what, and leads to the next', async () => {
    const app = await openTab(spoken(), 'Questions (3)')
    expect(app.findAll('[role=treeitem] .name').map(said).at(-1)).toBe('Answered')
    await app.findAll('[role=treeitem]').at(-1)!.trigger('click')
    expect(said(app.find('.detail'))).toBe(
      'Answered HA-POP3-001 of host Mail2 POP3 receive in several host instances at once Help for HA-POP3-001 ' +
        '“no” said Jana Novak, mail administrator, on 2026-03-30 It rests on: ticket 4711 It closes the question. ' +
        'Take this answer back answers.json, line 4 ' +
        'Asked of others, too Also say this of host RcvMail ' +
        'Does the mail server let two connections read mailbox orders@shop.example at once? ' +
        'Next open question (3 questions left)',
    )
    await click(app, 'Also say this of host RcvMail')
    const fields = app.findAll('.answer input[type=text], .answer textarea')
    expect(fields.map(({ element }) => (element as HTMLInputElement).value)).toEqual([
      'Jana Novak',
      'mail administrator',
      'ticket 4711',
    ])
    expect(
      app.findAll('.answer input[type=radio]').map(({ element }) => (element as HTMLInputElement).checked),
    ).toEqual([false, true, false])
  })

  it('keeps the reader in place when its answer is taken back', async () => {
    const back: Session = { ...spokenSession, people: { ...people, answers: { ...people.answers, answers: [] } } }
    const app = await openTab(spoken({ removeAnswer: async () => back }), 'Questions (3)')
    await app.findAll('[role=treeitem]').at(-1)!.trigger('click')
    await click(app, 'Take this answer back')
    expect([app.find('[aria-current=step] .label').text().split(' ')[0], said(app.find('.detail h2'))]).toEqual([
      'Findings',
      'What could not be decided',
    ])
  })
})

describe('answers and questions', () => {
  it('meet by the ids that the review gave', () => {
    const open = { ...given, outcome: { effect: 'recorded' as const, questions: ['Q1'] } }
    expect(answeredQuestions(report, [given, open], '').map(({ key }) => key)).toEqual(['HA-POP3-001@host/Mail2'])
    expect([answerTo('q1', [given, open]), answerTo('q3', [given, open])]).toEqual([open, undefined])
  })

  it('before a review meet by the words of the answer', () => {
    const words = { ...given, outcome: null }
    expect(answeredQuestions(report, [words], '').map(({ key }) => key)).toEqual(['HA-POP3-001@host/Mail2'])
    expect(answeredQuestions(report, [words], 'nobody')).toEqual([])
  })

  it('are offered elsewhere once for each person who said them', () => {
    const question = { id: 'HA-POP3-001@host/C', rule: 'HA-POP3-001', code: 'Q01' as const }
    const byCode = { ...given, index: 1, question: 'Q01', answer: 'yes', outcome: null }
    const again = { ...given, index: 2, outcome: null }
    expect(answersElsewhere(question, [given, byCode, again])).toEqual([given, byCode])
    expect(answersElsewhere({ ...question, id: 'HA-POP3-001@host/Mail2' }, [given])).toEqual([])
    expect(sameElsewhere('HA-POP3-001', questions).map(({ id }) => id)).toEqual(['q1'])
  })
})

it('two reports are about the same exports whatever people said', () => {
  const words = { ...report.inputs[0]!, side: 'before', file: 'answers.json', kind: 'answers' }
  expect(sameExports(report, { ...report, inputs: [...report.inputs, words] })).toBe(true)
  expect(sameExports(report, { ...report, inputs: report.inputs.slice(1) })).toBe(false)
})
