import type { QuestionGroup, QuestionSheet } from '../report'
import { fullName, isFile } from '../words'

/**
 * The open questions by who is likely to know, to be handed out with room for an answer. What a file of the collection
 * would answer is asked of nobody.
 */
export function questionSheets(groups: readonly QuestionGroup[]): readonly QuestionSheet[] {
  const questions = groups.filter(({ missing }) => !missing.every(isFile)).flatMap((group) => group.questions)
  return owners.flatMap((owner) => {
    const asked = questions.filter((question) => ownerOf(question.code, question.rule) === owner)
    if (asked.length === 0) return []
    return [
      {
        owner,
        questions: asked.map(({ number, id, ask, subject }) => ({ number, id, ask, about: fullName(subject) })),
      },
    ]
  })
}

const owners = ['Platform owner', 'Application owner', 'Owner of the other system'] as const
type Owner = (typeof owners)[number]

const ofOtherSystem: ReadonlySet<string> = new Set([
  'Q01',
  'Q04',
  'Q07',
  'Q15',
  'Q16',
  'Q17',
  'Q20',
  'Q28',
  'Q29',
  'Q30',
])
const ofApplication: ReadonlySet<string> = new Set(['Q03', 'Q11', 'Q12', 'Q13', 'Q21', 'Q22'])

function ownerOf(code: string | undefined, rule: string): Owner {
  if (code !== undefined && ofOtherSystem.has(code)) return 'Owner of the other system'
  const isOfApplication = code === undefined ? /^(HA-APP|ORG)-/.test(rule) : ofApplication.has(code)
  return isOfApplication ? 'Application owner' : 'Platform owner'
}
