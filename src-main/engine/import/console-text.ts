import type { Issue } from '../model/issue'
import type { ListingName } from '../model/part'
import { Account } from './account'
import { clusterExeList } from './cluster-exe'
import { readListings } from './collection-listing'
import { recogniseRows } from './collection-recognise'
import { objectsOf } from './console-objects'
import { noOutput, sectionsOf, type Section } from './console-sections'
import type { Imported, Tools } from './importer'
import type { JsonNode, JsonObject } from './json'
import { textOf } from './json-values'
import { limits } from './limits'
import { sortRows } from './powershell-rows'
import { refused } from './refused'

/** What the console printed and a person has kept: Format-List, Format-Table and cluster.exe. Nothing of it is complete. */
export function readConsoleText(text: string, file: string, tools: Tools): Imported {
  if (text.length > limits.textLength) return refused('console-text', tooLong)
  const account = new Account()
  const issues: Issue[] = []
  const sections = objectsOf(sectionsOf(text, account), { account, issues }).map(([section, objects]) =>
    withType(section, objects.map(withUsualNames)),
  )
  const owned = namesByClass(sections.flat())
  const lists = new Map<ListingName, JsonObject[]>()
  for (const objects of sections) {
    const sorted = sortRows(
      objects.map((object) => withOwner(object, owned)),
      { file, account, issues },
    )
    for (const { name, rows } of sorted.lists) lists.set(name, [...(lists.get(name) ?? []), ...rows])
    if (sorted.lists.length === 0) for (const { line } of objects) account.notUnderstood(unknownOutput, line)
  }
  if (lists.size === 0)
    return refused('console-text', issues[0] ? { ...issues[0], code: 'not-recognised' } : notRecognised)
  const rows = [...lists].map(([name, listed]) => ({ name, rows: listed }))
  const lowTrust: Issue = { code: 'note', message: trust, line: 1 }
  return {
    ...readListings(rows, { file, tools, account, issues, cutShort: true }),
    kind: 'console-text',
    issues: [lowTrust, ...notUnderstood(account), ...issues],
  }
}

const unknownOutput = 'output of an unknown command'

const tooLong: Issue = {
  code: 'refused-limit',
  message: `The pasted text has more than ${String(limits.textLength)} characters. Export the same with Export-Clixml; nothing of it was used.`,
  line: 1,
}

const trust =
  'The file is pasted text: low trust. What it lists is used, but nothing is known to be absent, and an empty value is unknown. Export the same with Export-Clixml, or use the collection script.'

const notRecognised: Issue = {
  code: 'not-recognised',
  message:
    'The file is text as the console prints it, but nothing in it is what Get-Cluster… or a class MSBTS_… prints, so nothing of it was used. Export with Export-Clixml, or use the collection script.',
  line: 1,
}

function notUnderstood(account: Account): readonly Issue[] {
  return account.close().notUnderstood.flatMap(({ what, line, count }) => {
    const lost = lostParts.get(what)
    if (lost === undefined) return []
    const first = `${String(count)}, ${count === 1 ? '' : 'the first '}on line ${String(line)}`
    const message = `${lost} were not used: ${first}. Check what is missing, or export with Export-Clixml.`
    return [{ code: 'not-understood' as const, message, line }]
  })
}

const lostParts: ReadonlyMap<string, string> = new Map([
  [noOutput, 'Lines that are neither a table nor a list'],
  [unknownOutput, 'Objects that an unknown command printed'],
])

const cmdlets = /Get-(Cluster(?:Node|Group|Resource|OwnerNode|ResourceDependency|Parameter|Quorum|Network)?)\b(?!-)/gi
const classes: Readonly<Record<string, string>> = {
  clusterownernode: 'ClusterOwnerNodeList',
  clusterquorum: 'ClusterQuorumSettings',
}

/** The class of what a section shows: by the command above it, by cluster.exe, or by what only nodes have. */
function withType(section: Section, objects: readonly JsonObject[]): readonly JsonObject[] {
  const className =
    section.kind === 'table' && clusterExeList(section) !== undefined
      ? clusterExeList(section)
      : (classOfCommand(section.command) ?? classOfNodes(objects))
  if (className === undefined) return objects
  const about = /Get-Cluster(Group|Resource)\b[^|]*\|\s*Get-ClusterOwnerNode/i.exec(section.command)?.[1]
  return objects.map((object) => ({ ...(about ? aboutA(`Cluster${about}`, object) : object), types: [className] }))
}

function classOfCommand(command: string): string | undefined {
  const wmi = /\bMSBTS_\w+|\bMSCluster_\w+|\bWin32_Service\b/i.exec(command)?.[0]
  if (wmi !== undefined) return wmi
  const cmdlet = [...command.matchAll(cmdlets)].at(-1)?.[1]
  return cmdlet === undefined ? undefined : (classes[cmdlet.toLowerCase()] ?? cmdlet)
}

/** What Get-ClusterNode prints has hardly more than names and states. */
function classOfNodes(objects: readonly JsonObject[]): string | undefined {
  const columns = new Set(objects.flatMap(({ members }) => [...members.keys()]))
  const only = [...columns].every((name) => ['Name', 'Id', 'ID', 'State', 'Type', 'StatusInformation'].includes(name))
  const isNode = (object: JsonObject): boolean => /^(up|down|paused|joining)$/i.test(textOf(object, 'State'))
  return only && columns.has('Name') && objects.every(isNode) ? 'ClusterNode' : undefined
}

/** The table of Get-ClusterParameter calls its columns otherwise than the class does. */
function withUsualNames(object: JsonObject): JsonObject {
  const { members } = object
  if (!members.has('Object') || !members.has('Value')) return object
  const names: Readonly<Record<string, string>> = { Object: 'ClusterObject', Type: 'ParameterType' }
  return { ...object, members: new Map([...members].map(([name, node]) => [names[name] ?? name, node])) }
}

function namesByClass(objects: readonly JsonObject[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const object of objects) {
    const listing = object.types === undefined ? recogniseRows([object], '') : undefined
    const className =
      listing === 'cluster-groups'
        ? 'ClusterGroup'
        : listing === 'cluster-resources'
          ? 'ClusterResource'
          : object.types?.[0]
    const name = textOf(object, 'Name').toLowerCase()
    if (className !== 'ClusterGroup' && className !== 'ClusterResource') continue
    found.set(name, found.has(name) && found.get(name) !== className ? '' : className)
  }
  return found
}

/** Owner nodes of a name that the same text lists as a group, or as a resource. */
function withOwner(object: JsonObject, owned: ReadonlyMap<string, string>): JsonObject {
  const className = owned.get(textOf(object, 'ClusterObject').toLowerCase()) ?? ''
  return object.members.get('ClusterObject')?.kind === 'scalar' && className !== '' ? aboutA(className, object) : object
}

function aboutA(className: string, object: JsonObject): JsonObject {
  const node = object.members.get('ClusterObject')
  if (node?.kind !== 'scalar') return object
  const about: JsonNode = { ...node, kind: 'object', members: new Map([['Name', node]]), types: [className] }
  return { ...object, members: new Map([...object.members, ['ClusterObject', about]]) }
}
