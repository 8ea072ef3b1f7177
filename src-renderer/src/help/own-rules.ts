/** A rule that the policy of the organisation added: it has no help page. */
export function isOwn(rule: string): boolean {
  return rule.startsWith('ORG-')
}
