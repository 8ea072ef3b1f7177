import type { Issue } from '../model/issue'

/** Tokens of a deployment framework that were never replaced: what stands there is not what would be deployed. */
export function templateTokens(text: string): readonly Issue[] {
  if (!text.includes('$')) return []
  const tokens = [...text.matchAll(/\$\{[\w.:-]+\}|\$\([\w.:-]+\)/g)]
  const first = tokens[0]
  if (first === undefined) return []
  const line = text.slice(0, first.index).split(/\r\n?|\n/).length
  const message = `The file is a template: it has ${String(tokens.length)} tokens such as ${first[0]}, whose values are unknown. Compare the file that the deployment makes of it.`
  return [{ code: 'template-token', message, line }]
}
