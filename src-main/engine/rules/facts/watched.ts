import { keyOf, kinds, kindOf, namesOf, sameName, type Address, type Key, type Kind } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import type { List, Snapshot } from '../../model/snapshot'
import type { Estate } from './estate'
import { hostKey } from './host-key'

/** What of an estate was looked at: all things of a kind, one thing, or a host with all that it runs (`host/name`). */
export type Read = Kind | Key

export type Note = (...reads: readonly Read[]) => void

/**
 * The same estate for a rule that is asked of one subject only, noting what the rule looks at: as long as none of it is
 * another, the rule says the same.
 */
export function watched(estate: Estate, subject: Address, note: Note): Estate {
  const [name = ''] = namesOf(subject)
  const host = (of: string) => {
    note(hostKey(of), ...clusterKinds)
    return estate.host(of)
  }
  return {
    snapshot: watchedSnapshot(estate.snapshot, note),
    get cluster() {
      note(...clusterKinds)
      return estate.cluster
    },
    get hosts() {
      note(...hostKinds)
      return estate.hosts
    },
    get subjects() {
      return kindOf(subject) === 'host' ? [host(name)].filter((found) => found !== undefined) : this.hosts
    },
    isAskedOf: (of) => kindOf(subject) !== 'host' || sameName(of.name, name),
    host,
    location: (address) => {
      note(keyOf(address))
      return estate.location(address)
    },
    flows: () => {
      note('receive-location', 'send-port', 'orchestration')
      return estate.flows()
    },
  }
}

const clusterKinds = ['cluster-node', 'cluster-group', 'cluster-resource'] as const satisfies readonly Kind[]

const hostKinds = [
  'host',
  'host-instance',
  'receive-location',
  'send-port',
  'orchestration',
  'receive-handler',
  'send-handler',
  ...clusterKinds,
] as const satisfies readonly Kind[]

function watchedSnapshot(snapshot: Snapshot, note: Note): Snapshot {
  const state = { ...snapshot.state, artifacts: new WatchedArtifacts(snapshot.state.artifacts, note) }
  const noting = <T>({ rows, missing }: List<T>, kind: Kind): List<T> => ({
    missing,
    get rows() {
      note(kind)
      return rows
    },
  })
  return {
    state,
    bindingsCover: snapshot.bindingsCover,
    hosts: noting(snapshot.hosts, 'host'),
    hostInstances: noting(snapshot.hostInstances, 'host-instance'),
    servers: noting(snapshot.servers, 'server'),
    receiveHandlers: noting(snapshot.receiveHandlers, 'receive-handler'),
    sendHandlers: noting(snapshot.sendHandlers, 'send-handler'),
    receiveLocations: noting(snapshot.receiveLocations, 'receive-location'),
    sendPorts: noting(snapshot.sendPorts, 'send-port'),
    orchestrations: noting(snapshot.orchestrations, 'orchestration'),
    clusterNodes: noting(snapshot.clusterNodes, 'cluster-node'),
    clusterGroups: noting(snapshot.clusterGroups, 'cluster-group'),
    clusterResources: noting(snapshot.clusterResources, 'cluster-resource'),
    messageBoxes: noting(snapshot.messageBoxes, 'group'),
  }
}

type Artifacts = ReadonlyMap<Key, Artifact>

class WatchedArtifacts implements Artifacts {
  private readonly artifacts: Artifacts
  private readonly note: Note

  constructor(artifacts: Artifacts, note: Note) {
    this.artifacts = artifacts
    this.note = note
  }

  get size(): number {
    return this.all().size
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined
  }

  get(key: Key): Artifact | undefined {
    this.note(key)
    return this.artifacts.get(key)
  }

  forEach(visit: (artifact: Artifact, key: Key, all: Artifacts) => void): void {
    this.all().forEach(visit)
  }

  keys(): MapIterator<Key> {
    return this.all().keys()
  }

  values(): MapIterator<Artifact> {
    return this.all().values()
  }

  entries(): MapIterator<[Key, Artifact]> {
    return this.all().entries()
  }

  [Symbol.iterator](): MapIterator<[Key, Artifact]> {
    return this.entries()
  }

  private all(): Artifacts {
    this.note(...kinds)
    return this.artifacts
  }
}
