import { address, serverKey, serverName, type Address } from '../model/address'
import type { Artifact, Setting, Value } from '../model/artifact'
import type { Issue } from '../model/issue'
import type { ListingName } from '../model/part'
import type { Account } from './account'
import type { Imported, Tools } from './importer'
import type { JsonNode, JsonObject } from './json'
import { textOf } from './json-values'
import { guard } from './secrets'
import { summarise } from './summary'
import type { Table } from './table'

interface Reading {
  readonly file: string
  readonly tools: Tools
  readonly account: Account
  readonly issues: Issue[]
}

export function isHostExport({ columns }: Pick<Table, 'columns'>): boolean {
  const keys = new Set(columns.map((name) => name.toLowerCase()))
  return ['hostname', 'instanceserver', 'receivehandler', 'sendhandler'].every((name) => keys.has(name))
}

/** One row for each host, as the scripts that move hosts from group to group write them, with lists divided by `|`. */
export function readHostExport(table: Table, reading: Reading): Imported {
  const { file, account, issues } = reading
  const hosts = new HostRows(reading)
  for (const row of table.rows) hosts.add(withUsualNames(row))
  issues.push({ code: 'note', message: cannotProve, line: table.line })
  const artifacts = hosts.artifacts()
  const complete = !table.cutShort && !hosts.lost
  return {
    kind: 'host-export',
    artifacts,
    listings: lists.map((name) => ({ name, completeness: complete ? 'complete' : 'partial', file })),
    issues,
    ledger: account.close(),
    summary: summarise(artifacts),
  }
}

const lists: readonly ListingName[] = [
  'biztalk-hosts',
  'biztalk-host-instances',
  'biztalk-receive-handlers',
  'biztalk-send-handlers',
]

const cannotProve =
  'The host export lists all hosts with their servers and handlers, but does not say which hosts are clustered, and which host instances are disabled or installed. It is taken for complete; if it was edited by hand, take the file that was exported.'

/** How a column is called by the classes, for those that a host keeps. */
const ofHost: Readonly<Record<string, string>> = {
  GroupName: 'NTGroupName',
  AuthTrusted: 'AuthTrusted',
  IsTrackingHost: 'HostTracking',
  Is32BitOnly: 'IsHost32BitOnly',
}

const used: readonly string[] = [
  'HostName',
  'HostType',
  'InstanceServer',
  'InstanceUser',
  'InstanceUserPwd',
  'ReceiveHandler',
  'SendHandler',
  ...Object.keys(ofHost),
]
const intervals: readonly string[] = ['MessagingMaxReceiveInterval', 'XlangMaxReceiveInterval']
const usualNames = new Map([...used, ...intervals].map((name) => [name.toLowerCase(), name]))

function withUsualNames(row: JsonObject): JsonObject {
  return {
    ...row,
    members: new Map([...row.members].map(([name, node]) => [usualNames.get(name.toLowerCase()) ?? name, node])),
  }
}

class HostRows {
  /** A row had no name, or was there before. */
  lost = false
  private readonly found = new Map<string, Artifact & { readonly settings: Map<string, Setting> }>()
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  artifacts(): readonly Artifact[] {
    return [...this.found.values()]
  }

  add(row: JsonObject): void {
    const host = textOf(row, 'HostName')
    const where = address('host', host)
    if (host === '' || this.found.has(where.toLowerCase())) {
      this.refuseRow(host, row)
      return
    }
    const settings = this.artifact('host', where, host, row)
    this.addType(settings, row)
    for (const [column, path] of Object.entries(ofHost)) this.addFlag(settings, path, row.members.get(column))
    this.addInstances(host, row)
    this.addHandlers(host, row)
    this.addRest(host, row)
  }

  private refuseRow(host: string, { line }: JsonObject): void {
    const { account, issues } = this.reading
    this.lost = true
    account.notUnderstood(host === '' ? 'row without HostName' : 'row of a repeated host', line)
    const message =
      host === ''
        ? 'A row has no HostName, so it was not used. Export the hosts again.'
        : `The host ${host} has more than one row. The first one was used; export the hosts again.`
    issues.push({ code: host === '' ? 'missing-name' : 'duplicate', message, line })
  }

  private addType(settings: Map<string, Setting>, row: JsonObject): void {
    const type = textOf(row, 'HostType').toLowerCase()
    const number = type === 'inprocess' ? 1 : type === 'isolated' ? 2 : undefined
    const node = row.members.get('HostType')
    if (node && type !== '') this.set(settings, 'HostType', number ?? textOf(row, 'HostType'), node)
  }

  private addFlag(settings: Map<string, Setting>, path: string, node: JsonNode | undefined): void {
    if (node?.kind !== 'scalar' || node.value === null) return
    const text = String(node.value).trim()
    const truth = /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    this.set(settings, path, truth, node)
  }

  private addInstances(host: string, row: JsonObject): void {
    const { account, issues } = this.reading
    const node = row.members.get('InstanceServer') ?? row
    const servers = new Map<string, string>()
    for (const server of listIn(row, 'InstanceServer')) {
      if (!servers.has(serverKey(server))) servers.set(serverKey(server), serverName(server))
      else {
        account.ignore('virtual row of a clustered host', 'A server that is listed twice has one instance of a host.')
        const message = `The host ${host} lists the server ${server} twice, as it does where the host is clustered; it was counted once. Whether the host is clustered is only known from biztalk-hosts.json.`
        issues.push({ code: 'note', message, line: node.line })
      }
    }
    const logon = row.members.get('InstanceUser')
    for (const server of servers.values()) {
      const settings = this.artifact('host-instance', address('host-instance', host, server), server, node)
      if (servers.size === 1 && logon && textOf(row, 'InstanceUser') !== '')
        this.set(settings, 'Logon', textOf(row, 'InstanceUser'), logon)
    }
    const why = 'One account stands for several host instances, so it is not said of any of them.'
    if (servers.size > 1 && textOf(row, 'InstanceUser') !== '') account.ignore('InstanceUser', why)
  }

  private addHandlers(host: string, row: JsonObject): void {
    const receive = row.members.get('ReceiveHandler') ?? row
    for (const adapter of listIn(row, 'ReceiveHandler'))
      this.artifact('receive-handler', address('receive-handler', adapter, host), host, receive)
    const send = row.members.get('SendHandler') ?? row
    for (const name of listIn(row, 'SendHandler')) {
      const adapter = name.replace(/^\*\s*/, '')
      const settings = this.artifact('send-handler', address('send-handler', adapter, host), host, send)
      this.set(settings, 'IsDefault', name.startsWith('*'), send)
    }
  }

  private addRest(host: string, row: JsonObject): void {
    const { account, issues } = this.reading
    for (const [column, node] of row.members) {
      if (intervals.includes(column)) account.ignore(column, 'No rule uses it, so it was not compared.')
      else if (column === 'InstanceUserPwd') {
        if (node.kind !== 'scalar' || node.value === null || node.value === '') continue
        account.ignore('InstanceUserPwd', 'It is a secret and was dropped unread.')
        const message = `The column InstanceUserPwd has a value for the host ${host}. It was dropped unread; if it is a password, change it, and take the column out of the file.`
        issues.push({ code: 'secret-in-clear', message, line: node.line })
      } else if (!used.includes(column) && account.notUnderstood(column, node.line)) {
        const message = `The column ${column} is not one that this program uses in this file, so it was not compared.`
        issues.push({ code: 'not-understood', message, line: node.line })
      }
    }
  }

  private artifact(kind: Artifact['kind'], where: Address, name: string, node: JsonNode): Map<string, Setting> {
    const known = this.found.get(where.toLowerCase())
    if (known) return known.settings
    const settings = new Map<string, Setting>()
    this.found.set(where.toLowerCase(), { kind, address: where, name, settings, ...this.place(node) })
    this.reading.account.read()
    return settings
  }

  private set(settings: Map<string, Setting>, path: string, value: Exclude<Value, null>, node: JsonNode): void {
    const guarded = typeof value === 'string' ? guard(value, this.reading.tools) : { value }
    settings.set(path, { ...guarded, ...this.place(node) })
    this.reading.account.read()
    if (!('secret' in guarded)) return
    const message = `The property ${path} has a secret in clear text. Change that secret, and take it out of the file.`
    this.reading.issues.push({ code: 'secret-in-clear', message, line: node.line })
  }

  private place({ line, column }: JsonNode): Pick<Setting, 'file' | 'line' | 'column'> {
    return { file: this.reading.file, line, column }
  }
}

function listIn(row: JsonObject, column: string): readonly string[] {
  return textOf(row, column)
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
