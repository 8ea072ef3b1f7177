import { isRefusal } from '../model/issue'
import { atLeastAsSevere, type Severity } from '../rules/rule'
import type { ReviewRecord } from './record'
import { blindSpots, couldHide, isNew } from './verdict'

export type FailOn = Severity | 'never'

/**
 * 0 nothing new at the level or above · 1 something is · 3 nothing is, but questions or unread files could hide it.
 * (2, "could not be carried out", is the command's own.)
 */
export function exitCode(record: ReviewRecord, failOn: FailOn): 0 | 1 | 3 {
  if (failOn === 'never') return 0
  const { findings, questions, coverage, inputs } = record
  if (findings.some((finding) => isNew(finding) && atLeastAsSevere(finding.severity, failOn))) return 1
  const refused = inputs.some(({ issues }) => issues.some(isRefusal))
  return refused ||
    blindSpots(record, failOn).length > 0 ||
    coverage.outOfScope.length > 0 ||
    questions.some((question) => couldHide(question, failOn))
    ? 3
    : 0
}
