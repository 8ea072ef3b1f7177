import type { RuleInfo } from './rule'

/** Year and month in which the rules last changed. Their hash says exactly which words a review was made with. */
export const catalogueVersion = '2026.11'

/** Everything the catalogue says, one rule a line, always in the same order; what its hash is taken over. */
export function catalogueText(rules: readonly RuleInfo[]): string {
  return rules.map((rule) => `${JSON.stringify(words(rule))}\n`).join('')
}

function words({ id, title, severity, basis, why, fix, citations, asks, by, hiddenBy }: RuleInfo): readonly unknown[] {
  return [
    id,
    title,
    severity,
    basis,
    why,
    fix,
    citations.map(({ title: name, url }) => [name, url]),
    asks,
    by,
    hiddenBy ?? [],
  ]
}
