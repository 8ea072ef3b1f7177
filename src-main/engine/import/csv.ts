import type { Issue } from '../model/issue'
import { Account } from './account'
import { readObjects } from './collection'
import { collectionFiles } from './collection-files'
import { readListings } from './collection-listing'
import { fromDatabase, hasOnlyNumbers } from './database-rows'
import { readDelimited } from './delimited'
import { isHostExport, readHostExport } from './host-export'
import type { Imported, Tools } from './importer'
import type { JsonNode, JsonObject } from './json'
import { sortRows } from './powershell-rows'
import { refused } from './refused'
import { readTable, type Table } from './table'

/** What Export-Csv, a query tool or a spreadsheet writes: rows of one listing, or the host export. */
export function readCsv(text: string, file: string, tools: Tools): Imported {
  const account = new Account()
  const issues: Issue[] = []
  const reading = readTable(text, account, issues)
  if (!reading.ok) return refused('unknown', reading.issue)
  if (isHostExport(reading.table)) return readHostExport(reading.table, { file, tools, account, issues })
  if (hasOnlyNumbers(reading.table)) return refused('unknown', notRecognised(onlyNumbers, reading.table))
  const table = fromDatabase(reading.table, account, issues)
  const doubt = doubtOf(table, file)
  if (doubt !== undefined) return refused('unknown', notRecognised(doubt, table))
  const context = { file, tools, account, issues, cutShort: table.cutShort }
  if (table.rows.length > 0) return readObjects(table.rows, { ...context, format: 'CSV' })
  const [listing] = sortRows([headerAsRow(table)], { file, account: new Account(), issues: [] }).lists
  if (listing === undefined) return refused('unknown', notRecognised('has columns and no rows', table))
  return readListings([{ name: listing.name, rows: [] }], context)
}

/** A header whose columns are known, as the class of its rows, as the host export, or by two names. */
export function isKnownTable(text: string): boolean {
  const reading = readDelimited(text, 1)
  if (!reading.ok) return false
  const [header = []] = reading.records
  const names = header.map((cell) => cell.text.trim().toLowerCase())
  return reading.preamble.types.length > 0 || names.filter((name) => known.has(name)).length > 1
}

/** Two rows of several values each, or nothing but names. */
export function looksLikeTable(text: string): boolean {
  const reading = readDelimited(text, 2)
  if (!reading.ok) return reading.issue.code === 'refused-limit'
  const [header = [], first = []] = reading.records
  const onlyNames = header.length === 1 && header[0]?.text.trim().toLowerCase() === 'name'
  return onlyNames || (header.length > 1 && header.length === first.length)
}

const known: ReadonlySet<string> = new Set(
  [
    ...collectionFiles.flatMap(({ identity, properties }) => [...identity, ...properties]),
    ...['ClusterObject', 'InstanceServer', 'DisableHostInstance', 'LoginName', 'HostId', 'ServerId', 'DateModified'],
  ].map((name) => name.toLowerCase()),
)

function headerAsRow({ columns, line, types }: Table): JsonObject {
  const members = new Map<string, JsonNode>(
    columns.map((name) => [name, { kind: 'scalar', value: null, line, column: 1 }]),
  )
  return { kind: 'object', members, types, line, column: 1 }
}

const onlyNumbers = 'has the numbers of hosts and servers and not their names: use the query in the help'

/** Hosts, servers, groups and nodes all have a name, so a name alone says nothing. */
function doubtOf({ columns, types }: Table, file: string): string | undefined {
  const isServers = /(^|\/)biztalk-servers\.[^/]*$/i.test(file)
  return types.length === 0 && columns.length === 1 && columns[0]?.toLowerCase() === 'name' && !isServers
    ? 'has names and nothing that says of what: if they are BizTalk servers, call the file biztalk-servers.csv'
    : undefined
}

function notRecognised(what: string, { line }: Table): Issue {
  return { code: 'not-recognised', message: `The file ${what}. Nothing of it was used; export it again.`, line }
}
