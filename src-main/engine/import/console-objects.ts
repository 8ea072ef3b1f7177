import type { Issue } from '../model/issue'
import type { Account } from './account'
import { isAskedParameter } from './asked-rows'
import { clusterExeList, groupsIn, rowsOfClusterExe } from './cluster-exe'
import { collectionFiles } from './collection-files'
import { noOutput, type Field, type Section } from './console-sections'
import { rowsOfTable } from './console-tables'
import type { JsonNode, JsonObject } from './json'
import { typedText } from './typed-text'

interface Reading {
  readonly account: Account
  readonly issues: Issue[]
}

/** The objects of each section, as far as the text is whole. */
export function objectsOf(
  sections: readonly Section[],
  reading: Reading,
): readonly (readonly [Section, readonly JsonObject[]])[] {
  const groups = groupsIn(sections.filter((section) => section.kind === 'table'))
  return sections.map((section) => [
    section,
    blocksOf(section, groups, reading).flatMap((block) => objectOf(block, reading)),
  ])
}

interface Block {
  readonly line: number
  readonly fields: readonly Field[]
}

function blocksOf(section: Section, groups: ReadonlySet<string>, reading: Reading): readonly Block[] {
  if (section.kind === 'list') return section.objects.map((fields) => ({ line: fields[0]?.line ?? 1, fields }))
  const isClusterExe = clusterExeList(section) !== undefined
  const rows = isClusterExe ? rowsOfClusterExe(section, groups) : rowsOfTable(section)
  return rows.flatMap(({ line, cells }) => {
    if (cells) return [{ line, fields: cells.map((cell) => ({ ...cell, line, lastLine: line, wrapped: false })) }]
    const message = isClusterExe
      ? 'The columns of this row cannot be told apart, so it was not used. Take what “cluster group” prints into the same file, or export with Get-ClusterResource.'
      : 'The values of this row do not stand below the names of the columns, so it was not used. Export with Export-Clixml instead.'
    leaveOut('row that does not fit its columns', message, line, reading)
    return []
  })
}

function objectOf({ line, fields }: Block, reading: Reading): readonly JsonObject[] {
  const members = new Map<string, JsonNode>()
  const isAsked = asksForValue(fields)
  for (const field of fields) {
    if (field.name === '') {
      reading.account.notUnderstood(noOutput, field.line)
      continue
    }
    const broken = isBroken(field)
    if (broken && (isAsked || field.name !== 'Value')) reportBroken(field, reading)
    if (broken && names.has(field.name.toLowerCase())) return []
    members.set(field.name, broken ? scalar(field, null) : valueOf(field))
  }
  return [{ kind: 'object', members, line, column: 1 }]
}

/** Many parameters of a resource are bytes, which no table shows as a whole and no rule asks for. */
function asksForValue(fields: readonly Field[]): boolean {
  const isOfParameter = fields.some(({ name }) => name === 'Object' || name === 'ClusterObject')
  return !isOfParameter || fields.some(({ name, text }) => name === 'Name' && isAskedParameter(text))
}

const usedProperties: ReadonlySet<string> = new Set(
  collectionFiles.flatMap(({ identity, properties }) => [...identity, ...properties]).map((name) => name.toLowerCase()),
)
const names: ReadonlySet<string> = new Set(
  [...collectionFiles.flatMap(({ identity }) => identity), 'OwnerGroup', 'ClusterObject', 'Object'].map((name) =>
    name.toLowerCase(),
  ),
)

/** A value that is cut off, or whose line breaks cannot be told from those of the console. */
function isBroken({ name, text, wrapped }: Field): boolean {
  const isUsed = usedProperties.has(name.toLowerCase()) || names.has(name.toLowerCase())
  return isUsed && (wrapped || /(\.\.\.|…)\}?$/.test(text))
}

function reportBroken({ name, line }: Field, reading: Reading): void {
  const lost = names.has(name.toLowerCase()) ? 'the row was not used' : 'it is unknown'
  const message = `The console has cut off or broken the value of ${name}, so ${lost}. Export with Export-Clixml, or print with Format-List and Out-File -Width 4096.`
  leaveOut(`${name} that is cut off`, message, line, reading)
}

function leaveOut(what: string, message: string, line: number, { account, issues }: Reading): void {
  account.notUnderstood(what, line)
  issues.push({ code: 'incomplete', message, line })
}

/** An empty value may be null or an empty text, so it is unknown; `{A, B}` is a list. */
function valueOf(field: Field): JsonNode {
  const { name, text, line, column } = field
  const inner = /^\{(.*)\}$/.exec(text)?.[1]
  if (text === '') return scalar(field, null)
  if (inner === undefined) return scalar(field, typedText(name, text))
  const items = inner.split(',').map((item) => item.trim())
  return {
    kind: 'list',
    items: items.filter((item) => item !== '').map((item) => scalar(field, item)),
    line,
    column,
  }
}

function scalar({ line, column }: Field, value: string | number | boolean | null): JsonNode {
  return { kind: 'scalar', value, line, column }
}
