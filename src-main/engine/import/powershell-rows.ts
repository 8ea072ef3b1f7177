import type { Issue } from '../model/issue'
import type { ListingName } from '../model/part'
import type { Account } from './account'
import { isAsked, reportSecrets } from './asked-rows'
import { collectionFiles } from './collection-files'
import { recogniseRows } from './collection-recognise'
import type { JsonNode, JsonObject } from './json'
import { listOf, textOf } from './json-values'
import { classOf, meaningOf } from './powershell-class'

/** Rows of one listing. */
export interface ListedRows {
  readonly name: ListingName
  readonly rows: readonly JsonObject[]
}

export interface SortedRows {
  readonly lists: readonly ListedRows[]
  /** Classes of objects that are rows of no listing. */
  readonly otherClasses: readonly string[]
}

export interface Reading {
  readonly file: string
  readonly account: Account
  readonly issues: Issue[]
}

/** Objects as PowerShell has written them become rows of the collection, by their class or by the properties that they have. */
export function sortRows(objects: readonly JsonObject[], reading: Reading): SortedRows {
  const lists = new Map<ListingName, JsonObject[]>()
  const otherClasses = new Set<string>()
  const nameless: JsonObject[] = []
  const add = (name: ListingName, row: JsonObject): void => {
    const rows = lists.get(name)
    if (rows) rows.push(row)
    else lists.set(name, [row])
  }
  for (const object of objects) {
    const className = classOf(object)
    const row = withUsualNames(withoutAdditions(object, reading.account))
    const meaning = className === undefined ? undefined : meaningOf(className)
    if (meaning === 'owners' || (className === undefined && isOwnerList(row))) addOwners(row, reading, add)
    else if (meaning) add(meaning, row)
    else if (className === undefined) nameless.push(row)
    else {
      otherClasses.add(className)
      reportSecrets(row, reading)
    }
  }
  const name = nameless.length > 0 ? recogniseRows(nameless, reading.file) : undefined
  for (const row of nameless) {
    if (name) add(name, row)
    else if (lists.size > 0) reading.account.notUnderstood('object of no known class', row.line)
  }
  return {
    lists: [...lists].map(([listing, rows]) => ({ name: listing, rows: rowsOf(listing, rows, reading) })),
    otherClasses: [...otherClasses],
  }
}

const additions: ReadonlySet<string> = new Set([
  ...['PSComputerName', 'RunspaceId', 'PSShowComputerName', 'PSSourceJobInstanceId'],
  ...['CimClass', 'CimInstanceProperties', 'CimSystemProperties', '__ClassMetadata', '__InstanceMetadata'],
  ...['__GENUS', '__CLASS', '__SUPERCLASS', '__DYNASTY', '__RELPATH', '__PROPERTY_COUNT', '__DERIVATION', '__SERVER'],
  ...['__NAMESPACE', '__PATH'],
])
const additionsOfWmi: ReadonlySet<string> = new Set(
  'Scope Path Options ClassPath Properties SystemProperties Qualifiers Site Container'.split(' '),
)

function withoutAdditions(object: JsonObject, account: Account): JsonObject {
  const isWmi = object.members.has('__CLASS') || object.members.has('ClassPath')
  const kept = new Map<string, JsonNode>()
  for (const [name, node] of object.members) {
    if (!additions.has(name) && !(isWmi && additionsOfWmi.has(name))) kept.set(name, node)
    else account.ignore(name, 'PowerShell adds it to every object; it says nothing of BizTalk or the cluster.')
  }
  return { ...object, members: kept }
}

const usualNames: ReadonlyMap<string, string> = new Map(
  collectionFiles.flatMap(({ identity, properties }) =>
    [...identity, ...properties].map((name) => [name.toLowerCase(), name] as const),
  ),
)

/** PowerShell does not regard the case of a name, and neither do the classes: `MsgBoxDBName`. */
function withUsualNames(row: JsonObject): JsonObject {
  const members = new Map<string, JsonNode>()
  for (const [name, node] of row.members) {
    const usual = usualNames.get(name.toLowerCase()) ?? name
    members.set(usual !== name && row.members.has(usual) ? name : usual, node)
  }
  return { ...row, members }
}

function isOwnerList({ members }: JsonObject): boolean {
  return members.has('ClusterObject') && members.has('OwnerNodes')
}

function addOwners(row: JsonObject, reading: Reading, add: (name: ListingName, row: JsonObject) => void): void {
  const of = ownedBy(row, reading.file)
  if (of === 'group') add('cluster-group-owners', row)
  else if (of === 'resource') add('cluster-resource-owners', row)
  else if (reading.account.notUnderstood('owner nodes of a group or a resource', row.line)) {
    const message =
      'Owner nodes are listed for a name that may be a group or a resource, so they were not used. Export them with Export-Clixml and its usual depth, or name the file cluster-group-owners or cluster-resource-owners.'
    reading.issues.push({ code: 'incomplete', message, line: row.line })
  }
}

/** By what the row is about; where only its name was kept, the file's name must tell. */
function ownedBy({ members }: JsonObject, file: string): 'group' | 'resource' | undefined {
  if (members.has('Group')) return 'group'
  if (members.has('Resource')) return 'resource'
  const about = members.get('ClusterObject')
  if (about?.kind === 'object') {
    const meaning = meaningOf(classOf(about) ?? '') ?? recogniseRows([about], '')
    if (meaning === 'cluster-groups') return 'group'
    if (meaning === 'cluster-resources') return 'resource'
  }
  const base = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const [group, resource] = [base.includes('group'), base.includes('resource')]
  return group === resource ? undefined : group ? 'group' : 'resource'
}

/** What a class calls otherwise than the collection does. */
const otherNames: Readonly<Partial<Record<ListingName, Readonly<Record<string, string>>>>> = {
  'cluster-nodes': { NodeName: 'Name' },
  'cluster-resources': { Type: 'ResourceType', CoreResource: 'IsCoreResource', Group: 'OwnerGroup' },
  'cluster-groups': { IsCore: 'IsCoreGroup' },
  'cluster-group-owners': { ClusterObject: 'Group' },
  'cluster-resource-owners': { ClusterObject: 'Resource' },
  'cluster-resource-parameters': { ClusterObject: 'Resource' },
  services: { SystemName: 'Server' },
}

function rowsOf(listing: ListingName, rows: readonly JsonObject[], reading: Reading): readonly JsonObject[] {
  return rows.filter((row) => isAsked(listing, row, reading)).map((row) => renamed(listing, row))
}

function renamed(listing: ListingName, row: JsonObject): JsonObject {
  const names = otherNames[listing]
  if (names === undefined) return row
  const members = new Map<string, JsonNode>()
  for (const [name, node] of row.members) {
    const usual = Object.hasOwn(names, name) ? (names[name] ?? name) : name
    members.set(row.members.has(usual) ? name : usual, node)
  }
  return { ...row, members }
}

/** The computer that the objects were read on, where they say it. */
export function computerIn(objects: readonly JsonObject[]): string | undefined {
  for (const object of objects) {
    const metadata = object.members.get('__ClassMetadata')
    const described = metadata && listOf(metadata)?.items[0]
    const system = object.members.get('CimSystemProperties')
    const said = [described, system].map((one) => (one?.kind === 'object' ? textOf(one, 'ServerName') : ''))
    const computer = [...said, textOf(object, '__SERVER'), textOf(object, 'PSComputerName')].find((one) => one !== '')
    if (computer !== undefined) return computer
  }
  return undefined
}
