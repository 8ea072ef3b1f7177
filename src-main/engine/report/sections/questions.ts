import { byCodeUnit } from '../../model/place'
import type { QuestionRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import { howToGetAll } from '../how-to-get'
import type { QuestionGroup } from '../report'
import { bySeverity } from '../words'

/** The questions by what would decide them; the group that could hide the worst comes first. */
export function questionGroups({ record, rules }: ReviewResult): readonly QuestionGroup[] {
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]))
  let number = 0
  return grouped(record.questions)
    .map((questions) => questions.toSorted(bySeriousness))
    .sort(compareGroups)
    .map((questions) => {
      const missing = uniqueSorted(questions[0]?.missing ?? [])
      return {
        missing,
        how: howToGetAll(missing),
        questions: questions.map((question) => {
          number += 1
          return { ...question, number, ruleTitle: titles.get(question.rule) ?? question.rule }
        }),
      }
    })
}

function grouped(questions: readonly QuestionRecord[]): readonly (readonly QuestionRecord[])[] {
  const groups = new Map<string, QuestionRecord[]>()
  for (const question of questions) {
    const key = uniqueSorted(question.missing).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), question])
  }
  return [...groups].sort(([a], [b]) => byCodeUnit(a, b)).map(([, group]) => group)
}

function uniqueSorted(missing: readonly string[]): readonly string[] {
  return [...new Set(missing)].sort(byCodeUnit)
}

/** What is new before what was there; then the worst that the answer could be. */
function bySeriousness(a: QuestionRecord, b: QuestionRecord): number {
  return (
    byCodeUnit(a.state, b.state) ||
    bySeverity(a.couldBe, b.couldBe) ||
    byCodeUnit(a.subject, b.subject) ||
    byCodeUnit(a.rule, b.rule)
  )
}

function compareGroups(a: readonly QuestionRecord[], b: readonly QuestionRecord[]): number {
  const [first, second] = [a[0], b[0]]
  if (first === undefined || second === undefined) return a.length - b.length
  return byCodeUnit(first.state, second.state) || bySeverity(first.couldBe, second.couldBe) || b.length - a.length
}
