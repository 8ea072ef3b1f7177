/** How the verdict is picked, as printed with the rules. The first line that holds gives the word. */
export const policy: readonly string[] = [
  'IMPORT WOULD FAIL: a binding file that the change imports breaks a condition without which BizTalk refuses it.',
  'NEW RISK: DECISION NEEDED: at least one finding is introduced or worsened.',
  'UNDECLARED CHANGES: a scope was declared, and at least one change is outside of it.',
  'NOT ENOUGH INPUT: a side has no file that could be read, or a question is open that could hide a new or worse finding.',
  'EFFECTS FOUND, NONE NEW: findings are resolved or unchanged, and none is introduced or worsened.',
  'NO AVAILABILITY EFFECT FOUND: no rule fails on either side, and no question is open.',
  'A question is never counted as passed, an accepted risk is still a finding, and nothing is averaged into one figure.',
]
