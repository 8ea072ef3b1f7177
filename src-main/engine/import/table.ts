import type { Issue } from '../model/issue'
import type { Account } from './account'
import { readDelimited, type Cell, type CellRow } from './delimited'
import type { JsonNode, JsonObject } from './json'
import { typedText } from './typed-text'

/** Rows by the names of their columns. */
export interface Table {
  /** The class that `#TYPE` names, if any. */
  readonly types: readonly string[]
  readonly columns: readonly string[]
  readonly line: number
  readonly rows: readonly JsonObject[]
  /** A row was lost, or a name of one. */
  readonly cutShort: boolean
}

export type TableReading = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly issue: Issue }

/** An empty value without quotes is unknown, as Export-Csv writes it, and so is the NULL of SQL Server. */
export function readTable(text: string, account: Account, issues: Issue[]): TableReading {
  const reading = readDelimited(text)
  if (!reading.ok) return reading
  const [header, ...records] = reading.records
  const { types } = reading.preamble
  if (header === undefined) return { ok: false, issue: refusal('The file has no rows: export it again.', 1) }
  const columns = header.map((cell) => cell.text.trim())
  const line = header[0]?.line ?? 1
  if (columns.some((name) => dataLike.test(name))) return { ok: false, issue: refusal(noHeader, line) }
  const twice = columns.find((name, at) => name !== '' && keysOf(columns).indexOf(name.toLowerCase()) !== at)
  if (twice !== undefined) {
    const sentence = `The column ${twice} stands twice in the header, so which one is meant is not known. Name each column once, as the query in the help does.`
    return { ok: false, issue: refusal(sentence, line) }
  }
  const used = records.filter((record) => !isDecoration(record, account))
  const whole = used.filter((record) => record.length === header.length)
  const unequal = reportUnequal(used, header.length, account, issues)
  const rows = whole.map((record) => rowOf(columns, record, types, account))
  const damaged = isAscii(text) && reportLostLetters(columns, whole, issues)
  return {
    ok: true,
    table: { types, columns, line, rows, cutShort: unequal || damaged },
  }
}

const dataLike = /^(-?\d+(\.\d+)?|NULL|true|false|\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?|\d{4}-\d\d-\d\d.*)$/i
const noHeader =
  'The first row has values and not the names of columns, so what the values are is not known. In SQL Server Management Studio, choose Tools, Options, Query Results, SQL Server, Results to Grid, “Include column headers when copying or saving the results”, run the query again, and save its results anew.'

function keysOf(columns: readonly string[]): readonly string[] {
  return columns.map((name) => name.toLowerCase())
}

function refusal(message: string, line: number): Issue {
  return { code: 'not-recognised', message, line }
}

/** What sqlcmd writes around its rows, and the empty rows that Excel keeps. */
function isDecoration(record: CellRow, account: Account): boolean {
  const [first] = record
  const isCount = record.length === 1 && /^\s*\(\d+ \w+ \w+\)\s*$/.test(first?.text ?? '')
  const isRule = record.every(({ text, quoted }) => !quoted && /^\s*-{2,}\s*$/.test(text))
  if (isCount || isRule) account.ignore('line of the query tool', 'It draws the table and is no row.')
  const isEmpty = record.every(({ text, quoted }) => !quoted && text.trim() === '')
  if (isEmpty) account.ignore('empty row', 'It has no value.')
  return isCount || isRule || isEmpty
}

function reportUnequal(records: readonly CellRow[], width: number, account: Account, issues: Issue[]): boolean {
  const lines = records.filter(({ length }) => length !== width).map(([first]) => first?.line ?? 1)
  const [line] = lines
  if (line === undefined) return false
  for (const one of lines) account.notUnderstood('row with another number of values than the header', one)
  const where =
    lines.length === 1
      ? `The row on line ${String(line)} has`
      : `${String(lines.length)} rows (on the lines ${first10(lines)}) have`
  const message = `${where} another number of values than the header, which has ${String(width)}; what is there was not used, and nothing is known to be absent. Export the file again.`
  issues.push({ code: 'incomplete', message, line })
  return true
}

function first10(lines: readonly number[]): string {
  return `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}`
}

function rowOf(columns: readonly string[], record: CellRow, types: readonly string[], account: Account): JsonObject {
  const members = new Map<string, JsonNode>()
  for (const [at, cell] of record.entries()) {
    const name = columns[at] ?? ''
    if (name !== '') members.set(name, nodeOf(name, cell))
    else if (cell.text.trim() !== '') account.notUnderstood('value in a column without a name', cell.line)
  }
  const [first] = record
  const place = { line: first?.line ?? 1, column: first?.column ?? 1 }
  return { kind: 'object', members, types, ...place }
}

function nodeOf(name: string, { text, quoted, line, column }: Cell): JsonNode {
  const isNull = !quoted && /^\s*(NULL\s*)?$/.test(text)
  return { kind: 'scalar', value: isNull ? null : typedText(name, text), line, column }
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

const names: ReadonlySet<string> = new Set(
  'name hostname runningserver servername adaptername group resource clusterobject ownergroup clusterresourcegroupname instanceserver'.split(
    ' ',
  ),
)

/** Export-Csv of Windows PowerShell writes ASCII, with a question mark in the place of every other letter. */
function reportLostLetters(columns: readonly string[], records: readonly CellRow[], issues: Issue[]): boolean {
  const cells = records.flatMap((record) =>
    record.filter(({ text }, at) => text.includes('?') && names.has(columns[at]?.toLowerCase() ?? '')),
  )
  const [first] = cells
  if (first === undefined) return false
  const message = `${String(cells.length)} names have a question mark, such as ${JSON.stringify(first.text.trim())}: it probably stands for a letter that the encoding ASCII does not have, so the name may not be found elsewhere and nothing is known to be absent. Export again with -Encoding Unicode.`
  issues.push({ code: 'incomplete', message, line: first.line })
  return true
}
