import type { Answer, FactName, StatedFact } from '../engine/model/answers'
import type { Side } from '../engine/model/place'
import type { AcceptanceRecord, AnswerRecord, FactRecord } from '../engine/review/record'
import type { Outcome, WouldBe } from '../engine/review/what-if'
import type { Acceptance, SeverityChange, SwitchedOff } from '../engine/rules/policy/policy'
import type { Severity } from '../engine/rules/rule'
import type { Session } from './contract'

/**
 * What people say and decide. Main keeps an answers file and a policy file as their texts; a form becomes an entry of the
 * text, which is read as a file is read. What cannot be read is a problem, and nothing has changed then. An edit reviews
 * again where a review stood.
 */
export interface PeopleRequests {
  /** Main opens the dialog, and asks before unsaved words are lost. Unchanged when the user cancels. */
  chooseAnswers: () => Session
  choosePolicy: () => Session
  clearAnswers: () => Session
  clearPolicy: () => Session
  /** An answer to a question that was answered before takes the place of the other one. */
  answerQuestion: (form: AnswerForm) => Session
  removeAnswer: (index: number) => Session
  /** A fact that was stated before is stated anew. */
  stateFact: (form: FactForm) => Session
  removeFact: (index: number) => Session
  /** Accepting the same finding again takes the place of the earlier acceptance. */
  acceptRisk: (form: AcceptanceForm) => Session
  removeAcceptance: (index: number) => Session
  /** Null when the user cancels the dialog. */
  saveAnswers: () => SavedWords | null
  savePolicy: () => SavedWords | null
  /** What yes and no to a question of the record would do. Null when it was cancelled. */
  effectsOf: (question: string) => QuestionEffects | null
  effectOfFact: (form: FactForm) => FactEffect | null
  effectOfAcceptance: (form: AcceptanceForm) => AcceptanceEffect | null
}

export interface SavedWords {
  readonly savedAs: string
  readonly session: Session
}

interface SaidForm {
  readonly by: string
  readonly role: string
  /** `2026-03-31`, or `2026-03-31T14:00:00Z`. */
  readonly at: string
  readonly evidence: string
  /** Only where it holds on one side alone. */
  readonly side?: Side
}

export interface AnswerForm extends SaidForm {
  /** The id of the question in the record. */
  readonly question: string
  /** `yes` and `no` decide; any other text is recorded. */
  readonly answer: string
}

export interface FactForm extends SaidForm {
  readonly fact: FactName
  readonly subject: string
  readonly value: string | boolean | readonly string[]
}

/** What it names is all that it covers: the finding's own artifacts, servers and severity cover it as it stands. */
export interface AcceptanceForm {
  readonly rule: string
  readonly subject: string
  readonly artifacts?: readonly string[]
  readonly servers?: readonly string[]
  readonly severity?: Severity
  readonly reason: string
  readonly control: string
  readonly owner: string
  readonly acceptedBy: string
  /** Days: `2026-12-31`. */
  readonly acceptedAt: string
  readonly expires: string
  readonly reopensWhen: string
}

export interface PeopleView {
  readonly answers: AnswersView
  readonly policy: PolicyView
}

interface WordsView {
  /** The name that the record has; null where there is none. */
  readonly file: string | null
  readonly unsaved: boolean
}

/** An outcome is null until there is a review. */
export interface AnswersView extends WordsView {
  readonly answers: readonly (Answer & {
    readonly index: number
    readonly outcome: Pick<AnswerRecord, 'effect' | 'questions' | 'note'> | null
  })[]
  readonly facts: readonly (StatedFact & {
    readonly index: number
    readonly outcome: Pick<FactRecord, 'effect'> | null
  })[]
}

export interface PolicyView extends WordsView {
  readonly acceptances: readonly (Acceptance & {
    readonly index: number
    readonly outcome: Pick<AcceptanceRecord, 'status' | 'note' | 'finding'> | null
  })[]
  readonly severities: readonly SeverityChange[]
  readonly off: readonly SwitchedOff[]
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly line: number }[]
}

export interface QuestionEffects {
  readonly now: Outcome
  readonly yes: WouldBe
  readonly no: WouldBe
}

export interface FactEffect extends Pick<FactRecord, 'effect'> {
  readonly now: Outcome
  readonly would: WouldBe
}

export interface AcceptanceEffect extends Pick<AcceptanceRecord, 'status' | 'note' | 'finding'> {
  readonly now: Outcome
  readonly would: WouldBe
}

export const peopleRequests: Record<keyof PeopleRequests, true> = {
  chooseAnswers: true,
  choosePolicy: true,
  clearAnswers: true,
  clearPolicy: true,
  answerQuestion: true,
  removeAnswer: true,
  stateFact: true,
  removeFact: true,
  acceptRisk: true,
  removeAcceptance: true,
  saveAnswers: true,
  savePolicy: true,
  effectsOf: true,
  effectOfFact: true,
  effectOfAcceptance: true,
}
