import type { Account } from './account'
import type { Issue } from '../model/issue'
import type { JsonNode, JsonObject } from './json'
import { textOf } from './json-values'
import type { Table } from './table'
import { typedText } from './typed-text'

/** Columns that only tables of the management database have. */
const marks: ReadonlySet<string> = new Set(
  'datemodified groupid hostid serverid svr2hostmappingid disablehostinstance loginname'.split(' '),
)
const keys: ReadonlySet<string> = new Set(
  'id groupid hostid serverid svr2hostmappingid datemodified uniqueid lastusedlogon'.split(' '),
)
const ofInstances = ['disablehostinstance', 'isdisabled', 'configurationstate', 'loginname', 'svr2hostmappingid']

const otherNames: Readonly<Record<string, string>> = {
  defaulthost: 'IsDefault',
  host32bitonly: 'IsHost32BitOnly',
  disablehostinstance: 'IsDisabled',
  loginname: 'Logon',
}
const otherNamesOfInstances: Readonly<Record<string, string>> = {
  host: 'HostName',
  server: 'RunningServer',
  servername: 'RunningServer',
}

/** Tables of the management database as the rows that WMI makes of them; any other table stays as it is. */
export function fromDatabase(table: Table, account: Account, issues: Issue[]): Table {
  const columns = table.columns.map((name) => name.toLowerCase())
  const isInstances = columns.some((name) => ofInstances.includes(name))
  const isJoined = isInstances && columns.includes('ismapped')
  if (!isJoined && !columns.some((name) => marks.has(name))) return table
  const rename = (name: string): string => renamed(name, isInstances)
  const rows = table.rows.map((row) => renamedRow(row, rename, account))
  const named = { ...table, columns: table.columns.filter((name) => !keys.has(name.toLowerCase())).map(rename) }
  return isInstances ? instancesOf({ ...named, rows }, account, issues) : { ...named, rows }
}

/** Its tables know hosts and servers by numbers. */
export function hasOnlyNumbers({ columns }: Table): boolean {
  const lower = columns.map((name) => name.toLowerCase())
  return lower.includes('hostid') && lower.includes('serverid') && !lower.includes('hostname')
}

function renamed(name: string, isInstances: boolean): string {
  const key = name.toLowerCase()
  if (isInstances && Object.hasOwn(otherNamesOfInstances, key)) return otherNamesOfInstances[key] ?? name
  return Object.hasOwn(otherNames, key) ? (otherNames[key] ?? name) : name
}

function renamedRow(row: JsonObject, rename: (name: string) => string, account: Account): JsonObject {
  const members = new Map<string, JsonNode>()
  for (const [column, node] of row.members) {
    const name = rename(column)
    if (keys.has(column.toLowerCase())) account.ignore(column, 'It is a key or a date of the management database.')
    else members.set(name, typed(name, node))
  }
  return { ...row, members }
}

function typed(name: string, node: JsonNode): JsonNode {
  return node.kind === 'scalar' && typeof node.value === 'string'
    ? { ...node, value: typedText(name, node.value) }
    : node
}

/** A server that a host is no longer mapped to keeps its row. */
function instancesOf(table: Table, account: Account, issues: Issue[]): Table {
  const named = table.rows.map(withNames)
  if (!table.columns.some((name) => name.toLowerCase() === 'ismapped')) {
    const message =
      'The host instances come without IsMapped of adm_Server2HostMapping, so there may be rows of instances that are no longer there, and the list is not taken for complete. Use the query in the help.'
    issues.push({ code: 'incomplete', message, line: table.line })
    return { ...table, rows: named, cutShort: true }
  }
  const mapped = named.filter((row) => !/^false$/i.test(textOf(row, 'IsMapped')))
  account.ignore('host that is not mapped to the server', 'There is no host instance.', named.length - mapped.length)
  account.ignore('IsMapped', 'It is true of every host instance.', mapped.length)
  return {
    ...table,
    rows: mapped.map((row) => ({
      ...row,
      members: new Map([...row.members].filter(([name]) => name.toLowerCase() !== 'ismapped')),
    })),
  }
}

/** `Microsoft BizTalk Server RcvFtp BTS01`: the name of an instance ends in host and server, and a server has no spaces. */
function withNames(row: JsonObject): JsonObject {
  const name = row.members.get('Name')
  if (name === undefined || row.members.has('HostName')) return row
  const [, host, server] = /^Microsoft BizTalk Server (.+) (\S+)$/i.exec(textOf(row, 'Name')) ?? []
  if (host === undefined || server === undefined) return row
  const part = (value: string): JsonNode => ({ kind: 'scalar', value, line: name.line, column: name.column })
  return { ...row, members: new Map([...row.members, ['HostName', part(host)], ['RunningServer', part(server)]]) }
}
