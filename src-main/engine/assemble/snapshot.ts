import { serverKey, type Kind } from '../model/address'
import type { Artifact } from '../model/artifact'
import { fileNameOf, type ListingName } from '../model/part'
import type { ClusterResource, Entity, HostInstance, List, Snapshot } from '../model/snapshot'
import type { State } from '../model/state'
import { toOrchestration, toReceiveLocation, toSendPort } from './bindings'
import { entity, toClusterNode, toClusterResource, toHandler, toHost, toHostInstance } from './platform'
import { bindingsAreAll } from './scope'

/** Reads a side into typed things. Every list says whether it is all there is. */
export function snapshotOf(state: State): Snapshot {
  const byKind = rowsByKind(state)
  const rowsOf = (kind: Kind) => byKind.get(kind) ?? []
  const list = <T extends Entity>(kind: Kind, listing: ListingName, make: (artifact: Artifact) => T): List<T> => ({
    rows: rowsOf(kind).map(make),
    missing: missingOf(state, listing),
  })
  const clusterResources: List<ClusterResource> = {
    rows: rowsOf('cluster-resource')
      .filter(isDescribed)
      .map((artifact) => toClusterResource(artifact, state)),
    missing: missingOf(state, 'cluster-resources'),
  }
  return {
    state,
    bindingsCover: !state.listings.has('bindings') ? 'nothing' : bindingsAreAll(state) ? 'group' : 'part',
    hosts: list('host', 'biztalk-hosts', host),
    hostInstances: withoutVirtualRows(
      list('host-instance', 'biztalk-host-instances', hostInstance),
      clusterResources.rows,
    ),
    servers: list('server', 'biztalk-servers', (artifact) => ({ ...entity(artifact), kind: 'server' })),
    receiveHandlers: list('receive-handler', 'biztalk-receive-handlers', handler),
    sendHandlers: list('send-handler', 'biztalk-send-handlers', handler),
    receiveLocations: list('receive-location', 'bindings', receiveLocation),
    sendPorts: list('send-port', 'bindings', sendPort),
    orchestrations: list('orchestration', 'bindings', orchestration),
    clusterNodes: list('cluster-node', 'cluster-nodes', clusterNode),
    clusterGroups: list('cluster-group', 'cluster-groups', (artifact) => ({
      ...entity(artifact),
      kind: 'cluster-group',
    })),
    clusterResources,
    messageBoxes: { rows: messageBoxes(rowsOf('group')), missing: missingOf(state, 'biztalk-message-boxes') },
  }
}

export function missingOf(state: State, listing: ListingName): readonly string[] {
  if (state.listings.get(listing)?.completeness !== 'complete') return [fileNameOf(listing)]
  return listing === 'bindings' && !bindingsAreAll(state) ? [bindingsOfGroup] : []
}

/** What exports of single applications leave open: another application may use the same host. */
const bindingsOfGroup = `${fileNameOf('bindings')} of the whole group`

function rowsByKind({ artifacts }: State): ReadonlyMap<Kind, readonly Artifact[]> {
  const byKind = new Map<Kind, Artifact[]>()
  for (const artifact of artifacts.values()) {
    const rows = byKind.get(artifact.kind)
    if (rows) rows.push(artifact)
    else byKind.set(artifact.kind, [artifact])
  }
  return byKind
}

/** The virtual row of a clustered host that nothing marks in its own list: it runs on a network name of the cluster. */
function withoutVirtualRows(
  { rows, missing }: List<HostInstance>,
  resources: readonly ClusterResource[],
): List<HostInstance> {
  const names = new Set(
    resources
      .filter(({ type }) => type === 'network-name')
      .flatMap(({ parameter }) => [parameter('Name'), parameter('DnsName')])
      .flatMap((fact) => (fact.known ? [serverKey(fact.value)] : [])),
  )
  return { rows: rows.filter(({ server }) => !names.has(serverKey(server))), missing }
}

/** A row of owners, dependencies or parameters alone does not make a resource: the list of resources does. */
function isDescribed({ settings }: Artifact): boolean {
  return settings.has('ResourceType') || settings.has('OwnerGroup')
}

function messageBoxes(groups: readonly Artifact[]): readonly string[] {
  return groups.flatMap(({ settings }) =>
    [...settings.keys()]
      .filter((path) => path.startsWith('MessageBox/'))
      .map((path) => path.slice('MessageBox/'.length)),
  )
}

/** Artifacts never change, so what is read from one is read once, however many copies of the side it is part of. */
function once<T extends object>(make: (artifact: Artifact) => T): (artifact: Artifact) => T {
  const made = new WeakMap<Artifact, T>()
  return (artifact) => {
    const found = made.get(artifact) ?? make(artifact)
    made.set(artifact, found)
    return found
  }
}

const host = once(toHost)
const hostInstance = once(toHostInstance)
const handler = once(toHandler)
const receiveLocation = once(toReceiveLocation)
const sendPort = once(toSendPort)
const orchestration = once(toOrchestration)
const clusterNode = once(toClusterNode)
