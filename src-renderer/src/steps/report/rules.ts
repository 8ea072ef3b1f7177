import type { PolicyRecord } from '../../../../src-main/engine/review/record'
import type { RuleRow } from '../../../../src-main/engine/report/report'
import { includesText } from '../../text'

export interface RuleFilter {
  readonly text: string
  readonly outcome: string
  readonly severity: string
  readonly policy: string
}

export const everyRule: RuleFilter = { text: '', outcome: '', severity: '', policy: '' }

/** What the policy of the organisation made of a rule, in a sentence; empty where it left it alone. */
export function policyRemark(rule: string, policy: PolicyRecord | undefined): string {
  const changed = policy?.severities.find((one) => one.rule === rule)
  if (policy && changed) {
    return `The policy made it ${changed.to}, from ${changed.from}: ${changed.because} (${policy.file}, line ${String(changed.line)})`
  }
  const own = policy?.rules.find((one) => one.rule === rule)
  return policy && own ? `Added by the organisation (${policy.file}, line ${String(own.line)})` : ''
}

export function filterRules(
  rules: readonly RuleRow[],
  { text, outcome, severity, policy: wanted }: RuleFilter,
  policy: PolicyRecord | undefined,
): readonly RuleRow[] {
  return rules.filter(
    (rule) =>
      (outcome === '' || rule.outcome === outcome) &&
      (severity === '' || rule.severity === severity) &&
      (wanted === '' || policyRemark(rule.id, policy) !== '') &&
      includesText(text, [rule.id, rule.title, rule.why, rule.basis, rule.outcome, policyRemark(rule.id, policy)]),
  )
}
