import type { Value } from '../model/artifact'
import type { JsonList, JsonNode, JsonObject } from './json'
import { readableDate } from './powershell-date'

/** The text of a property: an empty string where it is absent or null. An object stands for its name. */
export function textOf(row: JsonObject, property: string): string {
  const value = scalarOf(row.members.get(property))
  return value === undefined ? '' : String(value).trim()
}

/** The number of a property, where it is one: `1`, or `"1"` as PowerShell writes some enumerations. */
export function numberOf(row: JsonObject, property: string): number | undefined {
  const text = textOf(row, property)
  return /^-?\d+$/.test(text) ? Number(text) : undefined
}

/**
 * A plain value. PowerShell writes an enumeration that it has read itself as `{ "value": 2, "Value": "Online" }`, a time
 * as `{ "value": "\/Date(…)\/", … }`, and a node or a group as an object with a name.
 */
export function scalarOf(node: JsonNode | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'object') return plain(node)
  for (const name of ['Value', 'value', 'Name']) {
    const value = plain(node.members.get(name))
    if (value !== undefined) return value
  }
  return node.text === undefined ? undefined : plain({ ...node, kind: 'scalar', value: node.text })
}

function plain(node: JsonNode | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'scalar' || node.value === null || isCutOff(node)) return undefined
  return typeof node.value === 'string' ? readableDate(node.value) : node.value
}

/** The name of a type, or a flattened object, where PowerShell did not go deeper: what it stands for is not known. */
export function isCutOff(node: JsonNode): boolean {
  return (
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    /^(@\{|System\.(Collections\.|Management\.|Object\b|String\[\])|Microsoft\.(FailoverClusters|Management)\.)/.test(
      node.value,
    )
  )
}

/** A value as an artifact keeps it; undefined: it says nothing that a row can say. */
export function valueOf(node: JsonNode): Exclude<Value, null> | undefined {
  const list = listOf(node)
  if (list === undefined) return scalarOf(node)
  const names = list.items.map(scalarOf)
  return names.some((name) => name === undefined)
    ? undefined
    : names.filter((name) => name !== undefined).map((name) => String(name))
}

/** Windows PowerShell may wrap a list as `{ "value": […], "Count": 2 }`. */
export function listOf(node: JsonNode): JsonList | undefined {
  if (node.kind === 'list') return node
  if (node.kind !== 'object' || node.members.size !== 2 || !node.members.has('Count')) return undefined
  const wrapped = node.members.get('value')
  return wrapped?.kind === 'list' ? wrapped : undefined
}

export function isNull(node: JsonNode): boolean {
  return node.kind === 'scalar' && node.value === null
}
