import { severities, type Ask, type Effect, type Judgement, type Rule, type Severity } from '../rule'
import { ruleOf } from './own-rule'
import type { Policy, SeverityChange } from './policy'

/** The rules of a review: the catalogue as the policy wants it, and the organisation's own rules after it. */
export function rulesUnder(policy: Policy | undefined, catalogue: readonly Rule[]): readonly Rule[] {
  if (policy === undefined) return catalogue
  const off = new Set(policy.off.map(({ rule }) => rule))
  const changes = new Map(policy.severities.map((change) => [change.rule, change]))
  return [...catalogue, ...policy.rules.map(ruleOf)]
    .filter(({ id }) => !off.has(id))
    .map((rule) => withSeverity(rule, changes.get(rule.id)))
}

/** The severities that the catalogue gives, to say what a policy changed. */
export function severitiesOf(catalogue: readonly Rule[]): ReadonlyMap<string, Severity> {
  return new Map(catalogue.map(({ id, severity }) => [id, severity]))
}

/** Where a case of the rule has another severity than the rule itself, it stays as far from it as it was. */
function withSeverity(rule: Rule, change: SeverityChange | undefined): Rule {
  if (change === undefined) return rule
  const by = severities.indexOf(change.severity) - severities.indexOf(rule.severity)
  return {
    ...rule,
    severity: change.severity,
    judge: (estate, earlier) => rule.judge(estate, earlier).map((judgement) => shifted(judgement, by)),
  }
}

function shifted(judgement: Judgement, by: number): Judgement {
  switch (judgement.outcome) {
    case 'pass':
      return judgement
    case 'cannot-tell':
      return { ...judgement, question: shiftedAsk(judgement.question, by) }
    case 'fail':
      return {
        ...judgement,
        severity: shift(judgement.severity, by),
        ...(judgement.question ? { question: shiftedAsk(judgement.question, by) } : {}),
      }
  }
}

function shiftedAsk(ask: Ask, by: number): Ask {
  const effect = (of: Effect): Effect => (of === 'passes' || of === 'stays' ? of : shift(of, by))
  return { ...ask, couldBe: shift(ask.couldBe, by), yes: effect(ask.yes), no: effect(ask.no) }
}

function shift(severity: Severity, by: number): Severity {
  const at = Math.min(Math.max(severities.indexOf(severity) + by, 0), severities.length - 1)
  return severities[at] ?? severity
}
