import type { Value } from '../model/artifact'
import type { JsonNode, JsonObject } from './json'

/** The text of a property: an empty string where it is absent or null. */
export function textOf(row: JsonObject, property: string): string {
  const value = scalarOf(row.members.get(property))
  return value === undefined ? '' : String(value).trim()
}

/** The number of a property, where it is one: `1`, or `"1"` as PowerShell writes some enumerations. */
export function numberOf(row: JsonObject, property: string): number | undefined {
  const text = textOf(row, property)
  return /^-?\d+$/.test(text) ? Number(text) : undefined
}

/** A plain value. PowerShell writes an enumeration that it has read itself as `{ "value": 2, "Value": "Online" }`. */
export function scalarOf(node: JsonNode | undefined): string | number | boolean | undefined {
  if (node === undefined || node.kind === 'list') return undefined
  if (node.kind === 'scalar') return node.value ?? undefined
  return node.members.has('Value') ? scalarOf(node.members.get('Value')) : undefined
}

/** A value as an artifact keeps it; undefined: it says nothing that a row can say. */
export function valueOf(node: JsonNode): Exclude<Value, null> | undefined {
  if (node.kind !== 'list') return scalarOf(node)
  const names = node.items.map(nameOf)
  return names.some((name) => name === undefined) ? undefined : names.filter((name) => name !== undefined)
}

/** An object of the cluster in a list stands for its name. */
function nameOf(node: JsonNode): string | undefined {
  const value = node.kind === 'object' ? scalarOf(node.members.get('Name')) : scalarOf(node)
  return value === undefined ? undefined : String(value)
}

export function isNull(node: JsonNode): boolean {
  return node.kind === 'scalar' && node.value === null
}
