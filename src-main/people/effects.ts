import { keyOf, type Address } from '../engine/model/address'
import type { ReviewRecord } from '../engine/review/record'
import type { AcceptanceEffect, AcceptanceForm, AnswerForm, FactEffect, FactForm, QuestionEffects } from '../ipc/people'
import { Problem } from '../problem'
import type { ReviewSession } from '../session'
import { withAcceptance, withAnswer, withFact } from './edits'

/** The words of a trial are somebody's until they are said. */
const somebody = { by: 'somebody', role: '', at: '2000-01-01', evidence: '' }

export async function effectsOfAnswers(session: ReviewSession, question: string): Promise<QuestionEffects | null> {
  const record = recordOf(session)
  const answered = (answer: string) => {
    const form: AnswerForm = { ...somebody, question, answer }
    return withAnswer(session.people, form, record)
  }
  const tried = await session.tryOut([answered('yes'), answered('no')])
  const [yes, no] = tried?.trials ?? []
  return tried && yes && no ? { now: tried.now, yes: yes.would, no: no.would } : null
}

export async function effectOfFact(session: ReviewSession, form: FactForm): Promise<FactEffect | null> {
  recordOf(session)
  const dated = { ...form, by: form.by || somebody.by, at: form.at || somebody.at }
  const { now, trials } = (await session.tryOut([withFact(session.people, dated)])) ?? {}
  const [trial] = trials ?? []
  const fact = trial?.facts.find(
    (one) => one.fact === form.fact && isSame(one.subject, form.subject) && one.side === form.side,
  )
  return now && trial && fact ? { now, would: trial.would, effect: fact.effect } : null
}

/** Who accepts it, and why, changes nothing of what it covers. */
export async function effectOfAcceptance(
  session: ReviewSession,
  form: AcceptanceForm,
): Promise<AcceptanceEffect | null> {
  recordOf(session)
  const { reason, control, owner, acceptedBy, acceptedAt, reopensWhen } = form
  const filled: AcceptanceForm = {
    ...form,
    ...{ reason: reason || '…', control: control || '…', owner: owner || '…', reopensWhen: reopensWhen || '…' },
    ...{ acceptedBy: acceptedBy || somebody.by, acceptedAt: acceptedAt || form.expires },
  }
  const { now, trials } = (await session.tryOut([withAcceptance(session.people, filled)])) ?? {}
  const [trial] = trials ?? []
  const accepted = trial?.accepted.find(({ rule, subject }) => rule === form.rule && isSame(subject, form.subject))
  if (now === undefined || trial === undefined || accepted === undefined) return null
  const { status, note, finding } = accepted
  return { now, would: trial.would, status, note, ...(finding === undefined ? {} : { finding }) }
}

function recordOf({ currentReport }: ReviewSession): ReviewRecord {
  if (currentReport) return currentReport.record
  throw new Problem('There is no review yet that this could change: review the inputs first.')
}

function isSame(subject: Address, given: string): boolean {
  return keyOf(subject) === keyOf(given.trim() as Address)
}
