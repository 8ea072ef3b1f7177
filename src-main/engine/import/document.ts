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
    return { ok: false, faults: [{ line: reading.issue.line ?? 1, message: `${message}${remedyOf(message)}` }] }
  }
  const { root } = reading
  const faults = faultsIn(root, schema)
  if (faults.length > 0) return { ok: false, faults }
  if (root.kind !== 'object') return { ok: false, faults: [{ line: 1, message: 'The file is not an object.' }] }
  return { ok: true, value: root }
}

const remedies: readonly (readonly [said: string, remedy: string])[] = [
  ['(there is no value)', 'The file is empty: write { "format": … } as its help page shows.'],
  ['(value expected)', 'A value is missing here, or a comma stands before a closing bracket.'],
  [
    '(property name expected)',
    'A name in straight double quotes is missing here, or a comma stands before a closing brace.',
  ],
  ['(comma expected)', 'Put a comma behind the value before it.'],
  ['(colon expected)', 'Put a colon between the name and its value.'],
  ['(close brace expected)', 'A closing brace is missing.'],
  ['(close bracket expected)', 'A closing bracket is missing.'],
  ['(invalid comment token)', 'JSON has no comments: remove it.'],
  ['(invalid symbol)', 'Names and texts stand in straight double quotes: "name".'],
  ['(invalid escape character)', 'In a text a backslash is written twice.'],
]

/** What a person does about it, who has written the file by hand. */
function remedyOf(message: string): string {
  const found = remedies.find(([said]) => message.toLowerCase().includes(said))
  return found === undefined ? '' : ` ${found[1]}`
}

/** The days among these members that no calendar has: `2027-02-30`. */
export function dayFaults(node: JsonObject, ...names: readonly string[]): readonly Fault[] {
  return names.flatMap((name) => {
    const text = textIn(node, name).slice(0, 10)
    const line = node.members.get(name)?.line ?? node.line
    return isDay(text) ? [] : [{ line, message: `“${name}” is ${text}, and there is no such day.` }]
  })
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
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
