import type { ReviewRecord } from '../engine/review/record'
import type { AnswersView, PeopleView, PolicyView } from '../ipc/people'
import { isUnsaved, type People } from './words'

/** What people say as the window shows it, with what came of it in the review of the same words. */
export function peopleView(people: People, record: ReviewRecord | undefined): PeopleView {
  return { answers: answersView(people, record), policy: policyView(people, record) }
}

function answersView({ answers: words }: People, record: ReviewRecord | undefined): AnswersView {
  return {
    file: words?.document.file ?? null,
    unsaved: isUnsaved(words),
    answers: (words?.value.answers ?? []).map((answer, index) => {
      const { effect, questions, note } = record?.answers?.[index] ?? {}
      const outcome = effect && questions ? { effect, questions, ...(note === undefined ? {} : { note }) } : null
      return { ...answer, index, outcome }
    }),
    facts: (words?.value.facts ?? []).map((fact, index) => {
      const { effect } = record?.facts?.[index] ?? {}
      return { ...fact, index, outcome: effect ? { effect } : null }
    }),
  }
}

function policyView({ policy: words }: People, record: ReviewRecord | undefined): PolicyView {
  const { accepted = [], severities = [], off = [], rules = [] } = words?.value ?? {}
  return {
    file: words?.document.file ?? null,
    unsaved: isUnsaved(words),
    acceptances: accepted.map((acceptance, index) => {
      const { status, note, finding } = record?.policy?.accepted[index] ?? {}
      const outcome = status && { status, note: note ?? '', ...(finding === undefined ? {} : { finding }) }
      return { ...acceptance, index, outcome: outcome ?? null }
    }),
    severities,
    off,
    rules: rules.map(({ id, title, line }) => ({ rule: id, title, line })),
  }
}
