import type { Kind } from '../model/address'
import type { Artifact } from '../model/artifact'
import { fileNameOf, type ListingName } from '../model/part'
import type { Entity, List, Snapshot } from '../model/snapshot'
import type { State } from '../model/state'
import { toOrchestration, toReceiveLocation, toSendPort } from './bindings'
import { entity, toClusterNode, toClusterResource, toHandler, toHost, toHostInstance } from './platform'

/** Reads a side into typed things. Every list says whether it is all there is. */
export function snapshotOf(state: State): Snapshot {
  const list = <T extends Entity>(kind: Kind, listing: ListingName, make: (artifact: Artifact) => T): List<T> => ({
    rows: rowsOf(state, kind).map(make),
    missing: missingOf(state, listing),
  })
  return {
    state,
    hosts: list('host', 'biztalk-hosts', toHost),
    hostInstances: list('host-instance', 'biztalk-host-instances', toHostInstance),
    servers: list('server', 'biztalk-servers', (artifact) => ({ ...entity(artifact), kind: 'server' })),
    receiveHandlers: list('receive-handler', 'biztalk-receive-handlers', toHandler),
    sendHandlers: list('send-handler', 'biztalk-send-handlers', toHandler),
    receiveLocations: list('receive-location', 'bindings', toReceiveLocation),
    sendPorts: list('send-port', 'bindings', toSendPort),
    orchestrations: list('orchestration', 'bindings', toOrchestration),
    clusterNodes: list('cluster-node', 'cluster-nodes', toClusterNode),
    clusterGroups: list('cluster-group', 'cluster-groups', (artifact) => ({
      ...entity(artifact),
      kind: 'cluster-group',
    })),
    clusterResources: {
      rows: rowsOf(state, 'cluster-resource')
        .filter(isDescribed)
        .map((artifact) => toClusterResource(artifact, state)),
      missing: missingOf(state, 'cluster-resources'),
    },
    messageBoxes: { rows: messageBoxes(state), missing: missingOf(state, 'biztalk-message-boxes') },
  }
}

export function missingOf(state: State, listing: ListingName): readonly string[] {
  return state.listings.get(listing)?.completeness === 'complete' ? [] : [fileNameOf(listing)]
}

function rowsOf(state: State, kind: Kind): readonly Artifact[] {
  return [...state.artifacts.values()].filter((artifact) => artifact.kind === kind)
}

/** A row of owners, dependencies or parameters alone does not make a resource: the list of resources does. */
function isDescribed({ settings }: Artifact): boolean {
  return settings.has('ResourceType') || settings.has('OwnerGroup')
}

function messageBoxes(state: State): readonly string[] {
  return rowsOf(state, 'group').flatMap(({ settings }) =>
    [...settings.keys()]
      .filter((path) => path.startsWith('MessageBox/'))
      .map((path) => path.slice('MessageBox/'.length)),
  )
}
