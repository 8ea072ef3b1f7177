import { byCodeUnit, type Side } from '../../model/place'
import { findingStates, type FindingRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import type { RuleInfo } from '../../rules/rule'
import type { ReportInputs } from '../inputs'
import type { ChangeRow, FindingCard, QuestionGroup, QuestionRow } from '../report'
import { basisWords, bySeverity, changeSentence, fullName, nameOf } from '../words'
import { evidenceLines, withoutMost } from './evidence'
import { remarkOf } from './people'

/** The findings in the order in which they are numbered: what is new first, and the worst of it before the rest. */
export function inOrder(findings: readonly FindingRecord[]): readonly FindingRecord[] {
  return [...findings].sort(
    (a, b) =>
      findingStates.indexOf(a.state) - findingStates.indexOf(b.state) ||
      bySeverity(a.severity, b.severity) ||
      byCodeUnit(a.subject, b.subject) ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.id, b.id),
  )
}

export function findingCards(
  findings: readonly FindingRecord[],
  changes: readonly ChangeRow[],
  groups: readonly QuestionGroup[],
  result: ReviewResult,
  about: ReportInputs,
): readonly FindingCard[] {
  const open = new Map(groups.flatMap(({ questions }) => questions.map((question) => [question.id, question])))
  const rules = new Map<string, RuleInfo>(result.rules.map((rule) => [rule.id, rule]))
  const causes = new Map(changes.map((row) => [row.id, row]))
  const records = new Map(result.record.changes.map((change) => [change.id, change]))
  return findings.map((finding, index) => {
    const rule = rules.get(finding.rule)
    const name = nameOf(finding.subject)
    const shown = withoutMost(
      finding.evidence,
      finding.causes.flatMap((id) => records.get(id)?.evidence ?? []),
    )
    return {
      number: index + 1,
      id: finding.id,
      rule: finding.rule,
      ruleTitle: rule?.title ?? finding.rule,
      severity: finding.severity,
      state: finding.state,
      subject: finding.subject,
      subjectName: fullName(finding.subject),
      artifacts: finding.artifacts,
      servers: finding.servers,
      message: finding.message,
      why: rule?.why ?? '',
      fix: finding.fix,
      basis: rule === undefined ? '' : basisWords[rule.basis],
      remark: remarkOf(finding),
      citations: finding.citations,
      causes: finding.causes.flatMap((id) => {
        const row = causes.get(id)
        const change = records.get(id)
        return row && change ? [{ number: row.number, id, sentence: changeSentence(change) }] : []
      }),
      question: settling(open.get(finding.id)),
      evidence: evidenceLines(shown, about, { before: name, after: name }),
      ...leftOut(finding, shown),
    }
  })
}

function leftOut(
  { evidence, moreLines: counted = { before: 0, after: 0 } }: FindingRecord,
  shown: FindingRecord['evidence'],
): Pick<FindingCard, 'moreLines' | 'countedLines'> {
  const more = (side: Side): number => evidence[side].length - shown[side].length + counted[side]
  return {
    moreLines: { before: more('before'), after: more('after') },
    countedLines: counted.before + counted.after,
  }
}

function settling(question: QuestionRow | undefined): FindingCard['question'] {
  if (question?.failing !== true) return null
  const { number, id, ask } = question
  return { number, id, ask }
}
