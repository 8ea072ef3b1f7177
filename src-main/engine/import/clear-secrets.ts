import type { JsonNode } from './json'
import { secretSpans } from './redact'
import { isMasked, isSecretName } from './secrets'

/**
 * The lines on which a value that is not read, or anything below it, has a secret in clear text. Objects of CLIXML that
 * are referred to are the same below, wherever the reference stands: `seen` lets the rows of a file look there once.
 */
export function clearSecrets(name: string, value: JsonNode, seen: Set<unknown>): readonly number[] {
  const lines = new Set<number>()
  const open: (readonly [name: string, node: JsonNode])[] = [[name, value]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [called, node] = next
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && isClearSecret(called, node.value)) lines.add(node.line)
      continue
    }
    const below = node.kind === 'list' ? node.items : node.members
    if (seen.has(below)) continue
    seen.add(below)
    if (node.kind === 'list') open.push(...node.items.map((item) => [called, item] as const))
    else open.push(...node.members)
  }
  return [...lines].sort((a, b) => a - b)
}

function isClearSecret(name: string, text: string): boolean {
  const byName = isSecretName(name) && text.trim() !== '' && !isMasked(text)
  return byName || secretSpans(text).length > 0
}
