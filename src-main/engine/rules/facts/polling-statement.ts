import { known, unknown, type Fact } from '../../model/fact'
import type { ReceiveLocation, Snapshot } from '../../model/snapshot'
import { all, perhaps, sure, when, yes, type Truth } from '../../model/truth'
import { isAdapter } from './adapters'
import type { Estate } from './estate'
import { isOneOf } from './property'

export const oracleAdapters = ['WCF-OracleDB', 'WCF-OracleEBS'] as const
export const databaseAdapters = ['WCF-SQL', ...oracleAdapters] as const

const polling = ['Polling', 'TypedPolling', 'XmlPolling']
const notification = ['Notification']

/** Whether a location polls: the old SQL adapter always does, the others where nothing else is set. */
export function polls(location: ReceiveLocation): Truth {
  if (isAdapter(location, 'SQL')) return yes(location.places)
  return isOneOf(location, 'inboundOperationType', 'Polling', polling, notification)
}

/** Whether it is told by the database that rows have changed. */
export function isNotified(location: ReceiveLocation): Truth {
  return isOneOf(location, 'inboundOperationType', 'Polling', notification, polling)
}

/** What a location polls with, which WCF-OracleEBS keeps under a name of its own. */
export function pollingStatement(location: ReceiveLocation): Fact<string> {
  const name = isAdapter(location, 'WCF-OracleEBS') ? 'pollingInput' : 'pollingStatement'
  const written = location.property(name, '')
  if (!written.known) return written
  const statement = bareSql(written.value)
  return statement === '' ? unknown(`${name} of ${location.address}`) : known(statement, written.at)
}

/** Without comments and without what stands in quotation marks: words in either do nothing. */
export function bareSql(statement: string): string {
  const quietly = (found: string): string => (found.startsWith("'") ? "''" : ' ')
  return statement.replaceAll(/'(?:[^']|'')*'|--[^\n]*|\/\*.*?\*\//gs, quietly).trim()
}

/** Whether a post-poll statement runs after each poll. */
export function hasPostPoll(location: ReceiveLocation): Truth {
  return when(location.property('postPollStatement', ''), (statement) => statement.trim() !== '')
}

/** A plain query; anything else, such as the request message of a procedure, may do whatever it likes. */
export function isQuery(statement: string): boolean {
  return /^\s*(select|with)\b/i.test(statement)
}

/** Whether a statement changes rows, or calls what may. FOR UPDATE only locks them. */
export function changesRows(statement: string): boolean {
  const rest = statement.replaceAll(/\bfor\s+update\b/gi, ' ')
  return !isQuery(statement) || /\b(delete|update|insert|merge|exec|execute)\b/i.test(rest)
}

export function locksRows(statement: string): boolean {
  return /\bfor\s+update\b/i.test(statement)
}

/** Whether rows that another reader has locked are left to it. */
export function yieldsLockedRows(statement: string): boolean {
  return /\bfor\s+update\b.*\b(skip\s+locked|nowait)\b/is.test(statement)
}

/** The table that a notification statement watches, with the database that it is in. */
export function watchedTable(location: ReceiveLocation): Fact<string> {
  const statement = location.property('notificationStatement', '')
  if (!statement.known) return statement
  const table = /\bfrom\s+([^\s,;()]+)/i.exec(statement.value)?.[1]
  const database = location.uri.split('?', 1)[0]?.trim() ?? ''
  if (table === undefined || database === '') return unknown(`the table that ${location.address} watches`)
  return known(`${database}\n${table.replaceAll(/["[\]]/g, '')}`.toLowerCase(), [...statement.at, ...location.places])
}

/** Live locations, or any where this one is not live, that are told of changes in the same table. */
export function watchersBeside(location: ReceiveLocation, { snapshot }: Estate): readonly Watcher[] {
  const own = watchedTable(location)
  return listeners(snapshot)
    .filter((other) => other.address !== location.address && (other.live || !location.live))
    .map((other) => ({ location: other, truth: all(isNotified(other), isSame(own, watchedTable(other))) }))
    .filter(({ truth }) => truth.is !== 'no')
}

const knownListeners = new WeakMap<Snapshot, readonly ReceiveLocation[]>()

/** Found once for all that are compared with them. */
function listeners(snapshot: Snapshot): readonly ReceiveLocation[] {
  const found =
    knownListeners.get(snapshot) ??
    snapshot.receiveLocations.rows.filter((row) => isAdapter(row, ...databaseAdapters) && isNotified(row).is !== 'no')
  knownListeners.set(snapshot, found)
  return found
}

export interface Watcher {
  readonly location: ReceiveLocation
  readonly truth: Truth
}

function isSame(a: Fact<string>, b: Fact<string>): Truth {
  if (a.known && b.known) return sure(a.value === b.value, [...a.at, ...b.at])
  return perhaps([a, b].flatMap((fact) => (fact.known ? [] : fact.missing)))
}
