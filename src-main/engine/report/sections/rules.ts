import { byCodeUnit } from '../../model/place'
import type { ReviewResult } from '../../review/result'
import type { RuleRow } from '../report'
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
