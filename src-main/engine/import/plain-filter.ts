import { readFilter } from './binding-filter'
import { isSchemaPrefix, namespacePrefix, type Reading } from './binding-settings'
import { plainText } from './plain-text'
import { redactText } from './redact'
import { childrenOf, type XmlElement } from './xml-element'

/** What the text of a `Filter` says, and what it adds to the account of an entity whose filter is empty. */
export interface FilterSaid {
  readonly text: string
  readonly read: number
  readonly ignored: { readonly what: string; readonly why: string; readonly count: number }
}

/** A filter as BizTalk writes it, escaped. Undefined where anything about it has to be said or hidden. */
export function readPlainFilter(escaped: string, { nested }: Pick<Reading, 'nested'>): FilterSaid | undefined {
  const inner = plainText(escaped)?.trim()
  if (inner?.startsWith('<') !== true) return undefined
  const document = nested.read(inner)
  if (!document.ok || document.comments + document.instructions > 0 || document.root.name !== 'Filter') return undefined
  const { text, statements, broken, strange } = readFilter(document.root)
  const envelopes = [document.root, ...childrenOf(document.root, 'Group')]
  if (broken.length + strange.length > 0 || !envelopes.every(isBare) || redactText(text) !== text) return undefined
  const prefixes = envelopes.reduce((count, { attributes }) => count + attributes.size, 0)
  return {
    text,
    read: Math.max(0, statements - 1),
    ignored: { what: 'xmlns', why: namespacePrefix, count: prefixes },
  }
}

function isBare({ attributes, children, text }: XmlElement): boolean {
  return [...attributes].every((one) => isSchemaPrefix(...one)) && (children.size === 0 || text.trim() === '')
}
