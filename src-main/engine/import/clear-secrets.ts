import type { JsonNode } from './json'
import { secretSpans } from './redact'
import { isMasked, isSecretName } from './secrets'

/** The lines on which a value that is not read, or anything below it, has a secret in clear text. */
export function clearSecrets(name: string, value: JsonNode): readonly number[] {
  const lines = new Set<number>()
  const seen = new Set<JsonNode>()
  const open: (readonly [name: string, node: JsonNode])[] = [[name, value]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [called, node] = next
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && isClearSecret(called, node.value)) lines.add(node.line)
      continue
    }
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'list') open.push(...node.items.map((item) => [called, item] as const))
    else open.push(...node.members)
  }
  return [...lines].sort((a, b) => a - b)
}

function isClearSecret(name: string, text: string): boolean {
  const byName = isSecretName(name) && text.trim() !== '' && !isMasked(text)
  return byName || secretSpans(text).length > 0
}
