import { readJson, type JsonNode, type JsonObject } from './json'
import { faultsIn, type Fault, type Schema } from './schema'

/** A file that people write: its text, and the name and hash that the review shows. */
export interface Document {
  readonly file: string
  readonly text: string
  readonly bytes: number
  readonly sha256: string
}

export type DocumentReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** The root of a document that is as its schema wants it, or everything that is wrong with it. */
export function readDocument(text: string, schema: Schema): DocumentReading<JsonObject> {
  const reading = readJson(text)
  if (!reading.ok) {
    const message = reading.issue.message.replace(/ Line \d+.*$/, '')
    return { ok: false, faults: [{ line: reading.issue.line ?? 1, message }] }
  }
  const { root } = reading
  const faults = faultsIn(root, schema)
  if (faults.length > 0) return { ok: false, faults }
  if (root.kind !== 'object') return { ok: false, faults: [{ line: 1, message: 'The file is not an object.' }] }
  return { ok: true, value: root }
}

export function objectsIn(node: JsonObject, name: string): readonly JsonObject[] {
  const list = node.members.get(name)
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'object') : []
}

export function textIn(node: JsonObject, name: string): string {
  return optionalText(node, name) ?? ''
}

export function optionalText(node: JsonObject, name: string): string | undefined {
  const member = node.members.get(name)
  return member?.kind === 'scalar' && member.value !== null ? String(member.value).trim() : undefined
}

export function textsIn(node: JsonObject, name: string): readonly string[] | undefined {
  const list = node.members.get(name)
  return list?.kind === 'list' ? list.items.flatMap(plainText) : undefined
}

function plainText(node: JsonNode): readonly string[] {
  return node.kind === 'scalar' && node.value !== null ? [String(node.value).trim()] : []
}
