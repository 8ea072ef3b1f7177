import type { QuestionGroup, QuestionSheet } from '../report'
import { owners } from '../topics'
import { fullName } from '../words'

/**
 * The open questions by who is likely to know, to be handed out with room for an answer. Of what an export would answer
 * only that is asked which a person can state in its place.
 */
export function questionSheets(groups: readonly QuestionGroup[]): readonly QuestionSheet[] {
  return owners.flatMap((owner) => {
    const mine = groups.filter((group) => group.owner === owner)
    const leads = mine
      .filter(({ facts }) => facts.length > 0)
      .map(({ lead, weight, facts }) => ({ ask: lead, weight, facts }))
    const questions = mine
      .filter(({ from }) => from === 'person')
      .flatMap((group) => group.questions)
      .map(({ number, id, ask, subject }) => ({ number, id, ask, about: fullName(subject) }))
    return leads.length + questions.length === 0 ? [] : [{ owner, questions, leads }]
  })
}
