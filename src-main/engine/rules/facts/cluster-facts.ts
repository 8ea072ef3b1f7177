import { sameName, serverKey } from '../../model/address'
import { known, unknown, type Fact } from '../../model/fact'
import type { Place } from '../../model/place'
import type { ClusterResource, List, Snapshot } from '../../model/snapshot'
import { no, perhaps, when, yes, type Truth } from '../../model/truth'
import { dependsOn, ownersThrough, unknownLimits, type Graph } from './cluster-graph'

/** Something that a complete list has, has not, or may have. */
export type Found<T> =
  | { readonly is: 'found'; readonly row: T; readonly at: readonly Place[] }
  | { readonly is: 'none'; readonly at: readonly Place[] }
  | { readonly is: 'unknown'; readonly missing: readonly string[] }

/** What the failover cluster's exports say, for all rules. */
export interface ClusterFacts {
  /** Every list of the cluster is complete and empty: no host can be clustered. */
  readonly isAbsent: boolean
  readonly resources: List<ClusterResource>
  readonly resource: (name: string) => ClusterResource | undefined
  readonly ofService: (service: string) => Found<ClusterResource>
  /** Resources of a group for which a condition holds; a list that is not complete makes an empty answer unknown. */
  readonly inGroup: (group: string, holds: (resource: ClusterResource) => boolean) => List<ClusterResource>
  readonly hasGroup: (group: string) => Truth
  readonly isNode: (server: string) => Truth
  /** Node names; unknown without the list of nodes. */
  readonly nodes: Fact<readonly string[]>
  /** PO(r): possible owners of a resource, every node where its list is empty. */
  readonly possibleOwners: (resource: ClusterResource) => Fact<readonly string[]>
  /** Whether a server is among the possible owners. */
  readonly mayRunOn: (resource: ClusterResource, server: string) => Truth
  /** Possible owners that every resource it cannot do without shares, without nodes that are down or paused. */
  readonly usableOwners: (resource: ClusterResource) => Fact<readonly string[]>
  /** What could still cut the usable owners down, were it known. */
  readonly unknownLimits: (resource: ClusterResource) => readonly string[]
  /** Whether the resource cannot be online without one for which the condition holds. An OR does not assure it. */
  readonly dependsOn: (resource: ClusterResource, holds: (on: ClusterResource) => boolean) => Truth
}

export function clusterFacts(snapshot: Snapshot): ClusterFacts {
  const { clusterResources, clusterGroups, clusterNodes } = snapshot
  const byName = new Map(clusterResources.rows.map((row) => [row.name.toLowerCase(), row]))
  const byId = new Map(
    clusterResources.rows.map((row) => [String(row.artifact.settings.get('Id')?.value ?? '').toLowerCase(), row]),
  )
  const resource = (name: string) => byName.get(name.toLowerCase()) ?? byId.get(name.toLowerCase())
  const nodes: Fact<readonly string[]> =
    clusterNodes.missing.length > 0
      ? unknown(...clusterNodes.missing)
      : known(
          clusterNodes.rows.map(({ name }) => name),
          clusterNodes.rows.map((row) => row.at),
        )

  const possibleOwners = ({ owners }: ClusterResource): Fact<readonly string[]> => {
    if (!owners.known || owners.value.length > 0) return owners
    return nodes.known ? known(nodes.value, [...owners.at, ...nodes.at]) : nodes
  }

  const graph: Graph = { resource, possibleOwners, missing: clusterResources.missing }
  return {
    isAbsent: [clusterResources, clusterGroups, clusterNodes].every(
      ({ rows, missing }) => rows.length === 0 && missing.length === 0,
    ),
    resources: clusterResources,
    resource,
    ofService: (service) => serviceResource(clusterResources, service),
    inGroup: (group, holds) => ({
      rows: clusterResources.rows.filter((row) => sameName(row.group, group) && holds(row)),
      missing: clusterResources.missing,
    }),
    hasGroup: (group) => {
      const row =
        clusterGroups.rows.find(({ name }) => sameName(name, group)) ??
        clusterResources.rows.find((resourceRow) => sameName(resourceRow.group, group))
      if (row) return yes([row.at])
      return clusterGroups.missing.length > 0 ? perhaps(clusterGroups.missing) : no()
    },
    isNode: (server) => when(nodes, (names) => names.some((name) => serverKey(name) === serverKey(server))),
    nodes,
    possibleOwners,
    mayRunOn: (of, server) =>
      when(possibleOwners(of), (owners) => owners.some((owner) => serverKey(owner) === serverKey(server))),
    usableOwners: (of) => withoutIdle(ownersThrough(graph, of), snapshot),
    unknownLimits: (of) => [...new Set([...unknownLimits(graph, of), ...unknownStates(snapshot)])],
    dependsOn: (of, holds) => dependsOn(graph, of, holds),
  }
}

/** The resource that runs a Windows service: by its ServiceName, and by its own name only where that is not known. */
export function serviceResource({ rows, missing }: List<ClusterResource>, service: string): Found<ClusterResource> {
  const services = rows.filter(({ type }) => type === 'generic-service')
  const byParameter = services.find((row) => {
    const name = row.parameter('ServiceName')
    return name.known && sameName(name.value, service)
  })
  if (byParameter) {
    const name = byParameter.parameter('ServiceName')
    return { is: 'found', row: byParameter, at: [byParameter.at, ...(name.known ? name.at : [])] }
  }
  const byName = services.find((row) => !row.parameter('ServiceName').known && namesService(row.name, service))
  if (byName) return { is: 'found', row: byName, at: [byName.at] }
  const open = [...missing, ...services.filter(isUntold).flatMap(serviceName)]
  return open.length > 0 ? { is: 'unknown', missing: open } : { is: 'none', at: [] }
}

/** A Generic Service that may run any service: its ServiceName is not known, and its name gives no host away. */
function isUntold(row: ClusterResource): boolean {
  return !row.parameter('ServiceName').known && !/^(btssvc\$|biztalk service .*:|entsso$)/i.test(row.name.trim())
}

function serviceName(row: ClusterResource): readonly string[] {
  const name = row.parameter('ServiceName')
  return name.known ? [] : name.missing
}

/** `BTSSvc$X`, `X` or `BizTalk Service BizTalk Group : X`, as consoles and administrators name the resource. */
function namesService(name: string, service: string): boolean {
  const host = service.replace(/^btssvc\$/i, '')
  return (
    sameName(name, service) ||
    sameName(name, host) ||
    new RegExp(`^biztalk service .*: *${quote(host)}$`, 'i').test(name)
  )
}

function quote(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function unknownStates({ clusterNodes: { rows, missing } }: Snapshot): readonly string[] {
  return [...missing, ...rows.flatMap(({ state }) => (state.known ? [] : state.missing))]
}

function withoutIdle(owners: Fact<readonly string[]>, { clusterNodes }: Snapshot): Fact<readonly string[]> {
  if (!owners.known) return owners
  const idle = clusterNodes.rows.filter(({ state }) => state.known && ['down', 'paused'].includes(state.value))
  const gone = new Set(idle.map(({ name }) => serverKey(name)))
  const left = owners.value.filter((name) => !gone.has(serverKey(name)))
  const hit = idle.filter(({ name }) => owners.value.some((owner) => serverKey(owner) === serverKey(name)))
  return known(left, [...owners.at, ...hit.flatMap(({ state }) => (state.known ? state.at : []))])
}

/** Whether a resource that is there is online; an export that does not say is no proof of either. */
export function isOnline({ state }: ClusterResource): Truth {
  return when(state, (value) => !['offline', 'failed', 'offlinepending'].includes(value))
}
