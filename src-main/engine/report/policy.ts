/** How the verdict is picked, as printed with the rules. The first line that holds gives the word. */
export const policy: readonly string[] = [
  'NEW RISK: DECISION NEEDED: a finding above advice is introduced or worsened.',
  'NOT ENOUGH INPUT: a file could not be read, a side has no bindings, hosts or host instances, or a question is open that could hide a new risk of high or critical severity.',
  'NO AVAILABILITY EFFECT FOUND: nothing that matters differs, or no rule fails on either side.',
  'EFFECTS FOUND, NONE NEW: every other case; findings are unchanged or resolved, or new ones are advice.',
  'IMPORT WOULD FAIL and UNDECLARED CHANGES need a predicted import or a declared scope, and this record has neither.',
  'A question never counts as passed, an accepted risk is still a finding, and nothing is averaged into one figure.',
]
