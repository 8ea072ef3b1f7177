import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FactName } from '../../../src-main/engine/model/answers'
import type { AcceptanceForm, AnswerForm, FactForm, SavedWords } from '../../../src-main/ipc/people'
import { useClient, type Problem } from '../client'
import { today } from '../people/said'
import { useSession } from './session'

/** Who spoke last: offered for what is said next. */
export type Speaker = Pick<AnswerForm, 'by' | 'role' | 'at'>

/** A form that is open over the work. */
export type OpenForm =
  | { readonly is: 'fact'; readonly subject: string; readonly fact?: FactName }
  | { readonly is: 'acceptance'; readonly finding: string }

/** An answer that was given elsewhere, offered for a question. */
export interface Offered extends Pick<AnswerForm, 'answer' | 'by' | 'role' | 'at' | 'evidence'> {
  readonly question: string
}

/** What people say and decide: the two documents as the session holds them, and the forms that write into them. */
export const usePeople = defineStore('people', () => {
  const client = useClient()
  const session = useSession()
  const speaker = shallowRef<Speaker>({ by: '', role: '', at: today() })
  const form = shallowRef<OpenForm | null>(null)
  const offered = shallowRef<Offered | null>(null)

  function answer(given: AnswerForm): Promise<boolean> {
    speaker.value = given
    offered.value = null
    return session.redo(client.answerQuestion(given), 'The answer was recorded.')
  }

  async function stateFact(given: FactForm): Promise<void> {
    speaker.value = given
    if (await session.redo(client.stateFact(given), 'The fact was recorded.')) form.value = null
  }

  async function accept(given: AcceptanceForm): Promise<void> {
    if (await session.redo(client.acceptRisk(given), 'The acceptance was recorded.')) form.value = null
  }

  async function save(request: Promise<SavedWords | Problem | null>, what: string): Promise<void> {
    const answer = await session.ask(request)
    if (answer === null) return
    await session.replace(Promise.resolve(answer.session), `${what} saved as ${answer.savedAs}.`)
  }

  return {
    view: computed(() => session.session.people),
    speaker: computed(() => speaker.value),
    form: computed(() => form.value),
    offered: computed(() => offered.value),
    ...{ answer, stateFact, accept },
    openForm: (to: OpenForm | null) => (form.value = to),
    offer: (to: Offered) => (offered.value = to),
    removeAnswer: (index: number) => session.redo(client.removeAnswer(index), 'The answer was taken back.'),
    removeFact: (index: number) => session.redo(client.removeFact(index), 'The fact was taken back.'),
    removeAcceptance: (index: number) => session.redo(client.removeAcceptance(index), 'The acceptance was taken back.'),
    chooseAnswers: () => session.redo(client.chooseAnswers()),
    choosePolicy: () => session.redo(client.choosePolicy()),
    clearAnswers: () => session.redo(client.clearAnswers()),
    clearPolicy: () => session.redo(client.clearPolicy()),
    saveAnswers: () => save(client.saveAnswers(), 'The answers were'),
    savePolicy: () => save(client.savePolicy(), 'The policy was'),
  }
})
