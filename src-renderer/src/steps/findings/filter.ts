import type { FindingCard, QuestionGroup } from '../../../../src-main/engine/report/report'
import type { FindingState } from '../../../../src-main/engine/review/record'
import type { FindingFilter } from '../../stores/filters'
import { includesText } from '../../text'

export type Question = QuestionGroup['questions'][number]

const stateOrder: Readonly<Record<FindingState, number>> = { introduced: 0, worsened: 1, unchanged: 2, resolved: 3 }

/** What the change brought first; within a state the order of the report. */
export function filterFindings(findings: readonly FindingCard[], filter: FindingFilter): readonly FindingCard[] {
  const { severity, state, rule, text } = filter
  return findings
    .filter(
      (finding) =>
        (severity === '' || finding.severity === severity) &&
        (state === '' || finding.state === state) &&
        (rule === '' || finding.rule === rule) &&
        includesText(text, [
          finding.rule,
          finding.ruleTitle,
          finding.message,
          finding.subjectName,
          finding.severity,
          finding.state,
          ...finding.artifacts,
          ...finding.servers,
        ]),
    )
    .toSorted((a, b) => stateOrder[a.state] - stateOrder[b.state])
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
