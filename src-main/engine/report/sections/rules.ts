import { byCodeUnit } from '../../model/place'
import type { ReviewRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import { catalogue } from '../../rules'
import type { RuleOff, RuleRow } from '../report'
import { basisWords } from '../words'

const outcomes: readonly RuleRow['outcome'][] = ['failed', 'cannot tell', 'passed', 'not applicable']

/** Every rule of the catalogue with what came of it on the after side, the ones that spoke first. */
export function ruleRows({ rules, outcomes: said }: ReviewResult): readonly RuleRow[] {
  return rules
    .map(({ id, title, severity, basis, why, fix, citations }) => ({
      id,
      title,
      severity,
      basis: basisWords[basis],
      why,
      fix,
      outcome: said.get(id)?.outcome ?? 'not applicable',
      subjects: said.get(id)?.subjects ?? 0,
      citations,
    }))
    .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || byCodeUnit(a.id, b.id))
}

/** A rule that is off is not among the rules of the review: the catalogue has its title. */
export function rulesOff({ policy }: Pick<ReviewRecord, 'policy'>): readonly RuleOff[] {
  return (policy?.off ?? []).map(({ rule, because, line }) => ({ rule, title: titleOf(rule), because, line }))
}

export function titleOf(rule: string): string {
  return catalogue.find(({ id }) => id === rule)?.title ?? ''
}
