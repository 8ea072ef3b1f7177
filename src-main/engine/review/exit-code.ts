import { isRefusal } from '../model/issue'
import { atLeastAsSevere, type Severity } from '../rules/rule'
import type { ReviewRecord } from './record'
import { couldHide, isNew } from './verdict'

export type FailOn = Severity | 'never'

/**
 * 0 nothing new at the level or above · 1 something is · 3 nothing is, but questions or unread files could hide it.
 * (2, "could not be carried out", is the command's own.)
 */
export function exitCode({ findings, questions, coverage, inputs }: ReviewRecord, failOn: FailOn): 0 | 1 | 3 {
  if (failOn === 'never') return 0
  if (findings.some((finding) => isNew(finding) && atLeastAsSevere(finding.severity, failOn))) return 1
  const missing = new Set(coverage.missing.map(({ listing }) => listing))
  const blind = ['bindings.xml', 'biztalk-hosts.json', 'biztalk-host-instances.json'].some((name) => missing.has(name))
  const refused = inputs.some(({ issues }) => issues.some(isRefusal))
  return blind ||
    refused ||
    coverage.outOfScope.length > 0 ||
    questions.some((question) => couldHide(question, failOn, missing))
    ? 3
    : 0
}
