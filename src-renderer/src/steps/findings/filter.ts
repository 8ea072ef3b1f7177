import type { FindingCard, QuestionGroup } from '../../../../src-main/engine/report/report'
import type { FindingState } from '../../../../src-main/engine/review/record'
import type { FilterOption } from '../../outline'
import type { FindingFilter } from '../../stores/filters'
import { includesText } from '../../text'
import { personWords, type PersonMark, type PersonMarks } from './people'

export type Question = QuestionGroup['questions'][number]

const stateOrder: Readonly<Record<FindingState, number>> = { introduced: 0, worsened: 1, unchanged: 2, resolved: 3 }

/** What the change brought first; within a state the order of the report. */
export function filterFindings(
  findings: readonly FindingCard[],
  filter: FindingFilter,
  marks: PersonMarks = new Map(),
): readonly FindingCard[] {
  const { severity, state, rule, people, text } = filter
  return findings
    .filter(
      (finding) =>
        (severity === '' || finding.severity === severity) &&
        (state === '' || finding.state === state) &&
        (rule === '' || finding.rule === rule) &&
        (people === '' || peopleOf(marks.get(finding.id)).includes(people)) &&
        includesText(text, [
          finding.rule,
          finding.ruleTitle,
          finding.message,
          finding.subjectName,
          finding.severity,
          finding.state,
          finding.remark,
          ...finding.artifacts,
          ...finding.servers,
        ]),
    )
    .toSorted((a, b) => stateOrder[a.state] - stateOrder[b.state])
}

/** The values of the filter `people` that a finding fits. */
const peopleOf = (marks: readonly PersonMark[] = []): readonly string[] => (marks.length === 0 ? ['neither'] : marks)

/** The choices of the filter `people`; none where nobody has spoken of any finding. */
export function peopleOptions(findings: readonly FindingCard[], marks: PersonMarks): readonly FilterOption[] {
  if (findings.every(({ id }) => (marks.get(id) ?? []).length === 0)) return []
  return Object.entries({ ...personWords, neither: 'Nobody spoke of it' }).flatMap(([value, label]) => {
    const count = findings.filter(({ id }) => peopleOf(marks.get(id)).includes(value)).length
    return count === 0 ? [] : [{ value, label, count }]
  })
}

/** A question with the group of questions that the same missing facts leave open. */
export interface AskedQuestion {
  readonly question: Question
  readonly group: QuestionGroup
}

export function filterQuestions(groups: readonly QuestionGroup[], text: string): readonly AskedQuestion[] {
  return groups.flatMap((group) =>
    group.questions
      .filter(({ rule, ruleTitle, ask, subject, code }) =>
        includesText(text, [rule, ruleTitle, ask, subject, code ?? '', ...group.missing]),
      )
      .map((question) => ({ question, group })),
  )
}
