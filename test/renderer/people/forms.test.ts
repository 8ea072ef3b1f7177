import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outcome, WouldBe } from '../../../src-main/engine/review/what-if'
import type { AcceptanceForm, AnswerForm as Form, FactForm, QuestionEffects } from '../../../src-main/ipc/people'
import { Problem, type Client } from '../../../src-renderer/src/client'
import AcceptDialog from '../../../src-renderer/src/people/AcceptDialog.vue'
import AnswerForm from '../../../src-renderer/src/people/AnswerForm.vue'
import FactDialog from '../../../src-renderer/src/people/FactDialog.vue'
import { useSession } from '../../../src-renderer/src/stores/session'
import { reviewedSession } from '../fixture'
import { closeAll, farSide, open, said } from '../window'

afterEach(closeAll)

const verdict = (word: string) => ({ code: 'none-new' as const, word, because: '' })
const now: Outcome = { verdict: verdict('NEW RISK'), exitCode: 1, questions: 3 }
const standing = { state: 'introduced', severity: 'critical', accepted: false } as const
const shift = { id: 'f1', rule: 'HA-POP3-001', subject: 'host/B', message: 'Host B reads a mailbox twice.' }
const yes: WouldBe = { ...now, questions: 2, findings: [{ ...shift, now: null, would: standing }] }
const no: WouldBe = { verdict: verdict('NO NEW FINDING'), exitCode: 0, questions: 2, findings: [] }
const effects: QuestionEffects = { now, yes, no }

const effectWords = 'Verdict stays NEW RISK Exit code 1 Open questions 2 (now 3) Critical comes: introduced HA-POP3-001'

describe('the form of an answer', () => {
  const form = (answers: Partial<Client> = {}) => {
    const side = farSide({ effectsOf: async () => effects, ...answers })
    return { side, form: open(AnswerForm, { question: 'q1' }, side) }
  }

  it('tries both answers as soon as the person begins, and shows what each would do', async () => {
    const { form: wrapper, side } = form()
    expect(side.asked).toEqual([])
    await wrapper.trigger('focusin')
    await flushPromises()
    expect(wrapper.findAll('.choice').slice(0, 2).map(said)).toEqual([
      `Yes ${effectWords} Host B reads a mailbox twice.`,
      'No Verdict NO NEW FINDING Exit code 0 (now 1) Open questions 2 (now 3) No finding comes, goes or changes.',
    ])
    await wrapper.trigger('focusin')
    expect(side.asked).toEqual(['effectsOf q1'])
  })

  it('is cancelled while it tries, and says so', async () => {
    let answer: (effects: QuestionEffects) => void = () => undefined
    const { form: wrapper, side } = form({ effectsOf: () => new Promise((resolve) => (answer = resolve)) })
    await wrapper.trigger('focusin')
    expect(said(wrapper.find('[role=status]'))).toBe('Trying both answers on these files … Cancel')
    await wrapper.find('[role=status] button').trigger('click')
    answer(effects)
    await flushPromises()
    expect([side.asked, said(wrapper.find('[role=status]'))]).toEqual([
      ['effectsOf q1', 'cancel'],
      'The trial was cancelled: what it would do is not known. Show what each answer would do',
    ])
  })

  it('says why it cannot be tried', async () => {
    const { form: wrapper } = form({ effectsOf: async () => new Problem('The files are gone.') })
    await wrapper.trigger('focusin')
    await flushPromises()
    expect(said(wrapper.find('[role=status]'))).toBe('The files are gone. Show what each answer would do')
  })

  it('says what is lacking, takes the focus there, and asks nothing', async () => {
    const { form: wrapper, side } = form()
    await wrapper.trigger('submit')
    await flushPromises()
    expect(wrapper.findAll('.problem').map(said)).toEqual([
      'Choose an answer.',
      'Write the name of the person who says so.',
    ])
    expect([document.activeElement?.getAttribute('type'), side.asked]).toEqual(['radio', ['effectsOf q1']])
  })

  it('saves who says what; the next form begins with the same person', async () => {
    const saved: Form[] = []
    const side = farSide({
      effectsOf: async () => effects,
      answerQuestion: async (given) => (saved.push(given), reviewedSession),
    })
    const wrapper = open(AnswerForm, { question: 'q1' }, side)
    await wrapper.findAll('input[type=radio]')[1]!.setValue(true)
    const [name, role] = wrapper.findAll('input[type=text]')
    await name!.setValue('Jana Novak')
    await role!.setValue('mail administrator')
    await wrapper.find('input[type=date]').setValue('2026-03-30')
    await wrapper.find('textarea').setValue('ticket 4711')
    await wrapper.trigger('submit')
    await flushPromises()
    expect(saved).toEqual([
      {
        question: 'q1',
        answer: 'no',
        by: 'Jana Novak',
        role: 'mail administrator',
        at: '2026-03-30',
        evidence: 'ticket 4711',
      },
    ])
    await wrapper.setProps({ question: 'q2' })
    const fields = wrapper
      .findAll('input[type=text], textarea')
      .map(({ element }) => (element as HTMLInputElement).value)
    expect(fields).toEqual(['Jana Novak', 'mail administrator', ''])
  })
})

describe('the form of a fact', () => {
  it('before a review saves without a trial', async () => {
    const saved: FactForm[] = []
    const side = farSide({ stateFact: async (given) => (saved.push(given), reviewedSession) })
    const dialog = open(FactDialog, { addresses: ['host/RcvMail'], subject: 'host/RcvMail' }, side)
    await dialog.findAll('input[type=radio]')[1]!.setValue(true)
    await dialog.findAll('input[type=text]')[1]!.setValue('Petr Svoboda')
    expect(said(dialog.find('.after'))).toBe('Its effect shows with the next review. Save this fact')
    await dialog.find('form').trigger('submit')
    await flushPromises()
    expect(saved).toEqual([expect.objectContaining({ fact: 'host-clustered', subject: 'host/RcvMail', value: false })])
  })

  it('shows what it would do, anew when what it says changes', async () => {
    const side = farSide({
      session: async () => reviewedSession,
      effectOfFact: async () => ({ effect: 'contradicted', now, would: yes }),
    })
    const dialog = open(FactDialog, { addresses: [], subject: '' }, side)
    await useSession().start()
    await dialog.find('select').setValue('load-balanced')
    await dialog.findAll('input[type=radio]')[0]!.setValue(true)
    const [subject, name] = dialog.findAll('input[type=text]')
    await subject!.setValue('WebIn')
    await name!.setValue('Petr Svoboda')
    await dialog.find('form').trigger('submit')
    await flushPromises()
    expect(said(dialog.find('.after'))).toBe(
      'An export says otherwise and would be believed: it would not be used. ' +
        `${effectWords} Host B reads a mailbox twice. Save this fact`,
    )
    await subject!.setValue('WebOut')
    expect(said(dialog.find('.after'))).toBe('Show what it would do')
  })
})

it('a risk is accepted after its status and its effect were shown', async () => {
  const saved: AcceptanceForm[] = []
  const would = { ...no, findings: [{ ...shift, now: standing, would: { ...standing, accepted: true } }] }
  const side = farSide({
    session: async () => reviewedSession,
    effectOfAcceptance: async () => ({ status: 'undated', note: 'No export says when it was made.', now, would }),
    acceptRisk: async (given) => (saved.push(given), reviewedSession),
  })
  const finding = {
    rule: 'HA-FTP-001',
    subject: 'host/RcvFtp',
    severity: 'critical',
    artifacts: [],
    servers: ['BTS01'],
    message: '',
  }
  const dialog = open(AcceptDialog, { finding }, side)
  await useSession().start()
  const words = ['Drained.', 'None.', 'Orders team', 'Marta Dvorak', '2026-03-01', '2026-12-31', 'A folder is added.']
  for (const [at, field] of dialog.findAll('input, textarea').entries()) await field.setValue(words[at])
  await dialog.find('form').trigger('submit')
  await flushPromises()
  expect(said(dialog.find('.after'))).toBe(
    'Does not count. No export says when it was made. Verdict NO NEW FINDING Exit code 0 (now 1) Open questions 2 (now 3) ' +
      'Critical is accepted HA-POP3-001 Host B reads a mailbox twice. Save this acceptance',
  )
  await dialog.find('form').trigger('submit')
  await flushPromises()
  expect(saved).toEqual([
    {
      ...{ rule: 'HA-FTP-001', subject: 'host/RcvFtp', severity: 'critical', servers: ['BTS01'] },
      ...{ reason: 'Drained.', control: 'None.', owner: 'Orders team', acceptedBy: 'Marta Dvorak' },
      ...{ acceptedAt: '2026-03-01', expires: '2026-12-31', reopensWhen: 'A folder is added.' },
    },
  ])
})
