import type { Address } from './address'
import type { Artifact } from './artifact'
import type { Fact } from './fact'
import type { Place } from './place'
import type { State } from './state'

/** One side of the review, typed and joined. Nothing in it changes; what no export states is `unknown`, never false. */
export interface Snapshot {
  readonly state: State
  /** What the exports of bindings cover. But for the group, nothing is known to be absent from a host. */
  readonly bindingsCover: 'group' | 'part' | 'nothing'
  /** A list is unknown where no file of the side gives it; a partial list is unknown, too, but its rows are in `rows`. */
  readonly hosts: List<Host>
  /** Without the virtual rows of clustered hosts, each (host, server) once. */
  readonly hostInstances: List<HostInstance>
  readonly servers: List<Server>
  readonly receiveHandlers: List<Handler>
  readonly sendHandlers: List<Handler>
  readonly receiveLocations: List<ReceiveLocation>
  readonly sendPorts: List<SendPort>
  readonly orchestrations: List<Orchestration>
  readonly clusterNodes: List<ClusterNode>
  readonly clusterGroups: List<ClusterGroup>
  readonly clusterResources: List<ClusterResource>
  readonly messageBoxes: List<string>
}

/** Rows that are known, and whether they are all there are. */
export interface List<T> {
  readonly rows: readonly T[]
  /** Empty when the list is complete; else what would complete it (`biztalk-hosts.json`). */
  readonly missing: readonly string[]
}

export interface Entity {
  readonly address: Address
  readonly name: string
  readonly at: Place
  readonly artifact: Artifact
}

export interface Host extends Entity {
  readonly type: Fact<'in-process' | 'isolated'>
  readonly tracking: Fact<boolean>
  readonly only32Bit: Fact<boolean>
  /** The cluster group; an empty string where the host is not clustered. */
  readonly clusterGroup: Fact<string>
}

export interface HostInstance extends Entity {
  readonly host: string
  /** Without DNS suffix. */
  readonly server: string
  readonly installed: Fact<boolean>
  readonly disabled: Fact<boolean>
  readonly running: Fact<boolean>
  /** `ClusterInstanceType` above 0. */
  readonly clustered: Fact<boolean>
  /** Another one where an instance was deleted and created again. */
  readonly uniqueId: Fact<string>
}

export interface Server extends Entity {
  readonly kind: 'server'
}

export interface Handler extends Entity {
  readonly direction: 'receive' | 'send'
  readonly adapter: string
  readonly host: string
  readonly isDefault: Fact<boolean>
}

/** Where messages enter or leave: a receive location, or one transport of a send port. */
export interface Endpoint extends Entity {
  readonly direction: 'receive' | 'send'
  /** The address that findings name: of the location, or of the send port. */
  readonly address: Address
  /** As written: `WCF-Custom`. */
  readonly transport: string
  /** What it really is: `WCF-NetMsmq` for WCF-Custom with a netMsmqBinding (see `rules.md` §1.2 of the catalogue). */
  readonly adapter: string
  /** Name of the handler's host; empty where the file names none. */
  readonly host: string
  readonly uri: string
  /** A property of the adapter's configuration by its last name, compared without case: `serialProcessing`, `queue`. */
  readonly property: (name: string, fallback?: string) => Fact<string>
  /** The lines that state adapter, host and address. */
  readonly places: readonly Place[]
  /** Latent endpoints count one severity level lower. */
  readonly live: boolean
}

export interface ReceiveLocation extends Endpoint {
  readonly direction: 'receive'
  readonly port: string
  readonly enabled: boolean
  readonly pipelines: readonly string[]
}

export interface SendTransport extends Endpoint {
  readonly direction: 'send'
  readonly role: 'primary' | 'secondary' | 'dynamic'
  readonly ordered: boolean
}

export interface SendPort extends Entity {
  readonly dynamic: boolean
  readonly live: boolean
  readonly ordered: boolean
  /** Configured transports only: an empty backup transport is none. */
  readonly transports: readonly SendTransport[]
}

export interface Orchestration extends Entity {
  readonly host: string
  readonly live: boolean
  readonly places: readonly Place[]
}

export interface ClusterNode extends Entity {
  /** Lower case: `up`, `down`, `paused`, `joining`. */
  readonly state: Fact<string>
}

export interface ClusterGroup extends Entity {
  readonly kind: 'cluster-group'
}

export interface ClusterResource extends Entity {
  readonly type: ResourceType
  readonly group: string
  readonly state: Fact<string>
  /** Names of nodes without DNS suffix; an empty list means every node. */
  readonly owners: Fact<readonly string[]>
  readonly dependencies: Fact<Dependencies>
  readonly parameter: (name: string) => Fact<string>
}

export type ResourceType =
  'network-name' | 'ip-address' | 'disk' | 'msmq' | 'msdtc' | 'generic-service' | 'generic-script' | 'other'

/** An AND of ORs, by resource name: `[['Orders Name'], ['MSMQ-Orders', 'MSMQ-Spare']]`. Empty: depends on nothing. */
export type Dependencies = readonly (readonly string[])[]
