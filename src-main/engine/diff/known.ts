import { isInScope } from '../assemble/scope'
import type { Kind } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { ListingName } from '../model/part'
import type { State } from '../model/state'

/** The list that holds all things of a kind; the group is one thing and in no list. */
const lists: Readonly<Record<Kind, ListingName | undefined>> = {
  host: 'biztalk-hosts',
  'host-instance': 'biztalk-host-instances',
  server: 'biztalk-servers',
  'receive-port': 'bindings',
  'receive-location': 'bindings',
  'send-port': 'bindings',
  'send-port-group': 'bindings',
  orchestration: 'bindings',
  'receive-handler': 'biztalk-receive-handlers',
  'send-handler': 'biztalk-send-handlers',
  'cluster-node': 'cluster-nodes',
  'cluster-group': 'cluster-groups',
  'cluster-resource': 'cluster-resources',
  party: 'bindings',
  assembly: 'bindings',
  group: undefined,
}

export function isBinding(kind: Kind): boolean {
  return lists[kind] === 'bindings'
}

export function isComplete(state: State, listing: ListingName): boolean {
  return state.listings.get(listing)?.completeness === 'complete'
}

/**
 * Whether an artifact of one side is known to be absent on the other: both sides have the list, it names the artifact
 * here, and it is complete there and does not. Rows of other files may still speak of it there. A binding must also be
 * within what the other side's exports cover.
 */
export function isKnownAbsent(artifact: Artifact, other: Artifact | undefined, here: State, there: State): boolean {
  const list = lists[artifact.kind]
  if (list === undefined || !isListed(artifact) || (other && isListed(other))) return false
  if (!here.listings.has(list) || !isComplete(there, list)) return false
  return list !== 'bindings' || isInScope(artifact, here, there)
}

/** Rows that only add to a thing (its owners, services, status) do not list it. */
export function isListed(artifact: Artifact): boolean {
  const { kind, settings, file } = artifact
  switch (kind) {
    case 'cluster-resource':
      return settings.has('ResourceType') || settings.has('OwnerGroup')
    case 'cluster-group':
      return hasMoreThan(artifact, 'PreferredOwners')
    case 'send-port':
      return hasMoreThan(artifact, 'Status')
    case 'server':
      return ![...settings].some(([path, setting]) => setting.file === file && /^(Service|Mapped)\//.test(path))
    default:
      return true
  }
}

function hasMoreThan({ settings }: Artifact, path: string): boolean {
  return settings.size !== 1 || !settings.has(path)
}

/** What binding files say of the whole group. */
export function isPartnerData(path: string): boolean {
  return /^(EdiGlobalProperties|PartyCollection)\b/.test(path)
}

/** Settings that are rows of a list of their own, so that a complete list says that one is not there. */
const rows: readonly { readonly kind: Kind; readonly row: RegExp; readonly list: ListingName }[] = [
  { kind: 'server', row: /^Mapped\/.+$/, list: 'biztalk-server-hosts' },
  { kind: 'server', row: /^Service\/.+\/(?=[^/]+$)/, list: 'services' },
  { kind: 'group', row: /^Adapter\/.+\/(?=[^/]+$)/, list: 'biztalk-adapters' },
  { kind: 'group', row: /^MessageBox\/.+$/, list: 'biztalk-message-boxes' },
  { kind: 'group', row: /^Network\/.+\/(?=[^/]+$)/, list: 'cluster-networks' },
  { kind: 'cluster-resource', row: /^Parameter\/.+$/, list: 'cluster-resource-parameters' },
  { kind: 'cluster-resource', row: /^Partitions$/, list: 'cluster-disks' },
  { kind: 'cluster-resource', row: /^DependencyExpression$/, list: 'cluster-resource-dependencies' },
]

/**
 * Whether it says something that `artifact` has no such setting: in a binding it stands for the default, in a platform
 * row it is unknown, unless the setting is itself a row of a list that both sides have.
 */
export function isAbsenceMeant(artifact: Artifact, path: string, here: State, there: State): boolean {
  if (artifact.kind === 'group' && isPartnerData(path))
    return isComplete(here, 'bindings') && isComplete(there, 'bindings') && isInScope(artifact, there, here)
  if (isBinding(artifact.kind)) return isListed(artifact) && !(artifact.kind === 'send-port' && path === 'Status')
  for (const { kind, row, list } of rows) {
    const prefix = kind === artifact.kind ? row.exec(path)?.[0] : undefined
    if (prefix === undefined) continue
    const hasRow = prefix.endsWith('/') && [...artifact.settings.keys()].some((other) => other.startsWith(prefix))
    return !hasRow && isComplete(here, list) && there.listings.has(list)
  }
  return false
}
