import type { Dependencies } from './snapshot'

/**
 * Reads a cluster's dependency expression, which is always an AND of ORs (MS-CMRP 3.1.4.2.109):
 * `([Orders Name]) and ([MSMQ-Orders] or [MSMQ-Spare])`. Parentheses and case do not matter. Undefined where the text
 * is no such expression, or ends in the `...` of a cut table.
 */
export function parseDependencies(expression: string): Dependencies | undefined {
  const text = expression.trim()
  if (text === '') return []
  const tokens = tokenise(text)
  if (tokens === undefined) return undefined
  const parts: string[][] = []
  let part: string[] = []
  let expectsName = true
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1
    else if (token.kind === 'close') depth -= 1
    else if (token.kind === 'name') {
      if (!expectsName) return undefined
      part.push(token.name)
      expectsName = false
    } else {
      if (expectsName) return undefined
      expectsName = true
      if (token.kind === 'and') {
        parts.push(part)
        part = []
      }
    }
    if (depth < 0) return undefined
  }
  if (expectsName || depth !== 0) return undefined
  return [...parts, part]
}

type Token = { readonly kind: 'open' | 'close' | 'and' | 'or' } | { readonly kind: 'name'; readonly name: string }

function tokenise(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  const next = /\s*(?:(\()|(\))|\[([^\]]+)\]|(and|or)(?![\w$]))/giy
  while (next.lastIndex < text.length) {
    const at = next.lastIndex
    const match = next.exec(text)
    if (match === null) return text.slice(at).trim() === '' ? tokens : undefined
    const [, open, close, name, word] = match
    if (open !== undefined) tokens.push({ kind: 'open' })
    else if (close !== undefined) tokens.push({ kind: 'close' })
    else if (name !== undefined) tokens.push({ kind: 'name', name })
    else if (word !== undefined) tokens.push({ kind: word.toLowerCase() === 'and' ? 'and' : 'or' })
  }
  return tokens
}
