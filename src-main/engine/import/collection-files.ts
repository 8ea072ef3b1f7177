import { serverName, type Kind } from '../model/address'
import type { ListingName } from '../model/part'
import type { JsonObject } from './json'
import { textOf } from './json-values'
import { pathName } from './paths'

/** How the rows of one file of the collection become artifacts. */
export interface CollectionFile {
  readonly name: ListingName
  /** Properties that say whom a row is about; a row without one of them says nothing. */
  readonly identity: readonly string[]
  /** Further properties that are used; any other is counted as not understood. */
  readonly properties: readonly string[]
  readonly kind: Kind
  readonly names: (row: JsonObject) => readonly string[]
  /** Where a property goes in the artifact, if not under its own name. */
  readonly path?: (property: string, row: JsonObject) => string
  /** Rows of the same artifact add to one list. */
  readonly list?: { readonly path: string; readonly property: string }
  /** The row itself is the fact: its path is set to true. */
  readonly fact?: (row: JsonObject) => string
}

const byName = (row: JsonObject): readonly string[] => [textOf(row, 'Name')]
const byResource = (row: JsonObject): readonly string[] => [textOf(row, 'Resource')]
const group = (): readonly string[] => []
const handler = (row: JsonObject): readonly string[] => [textOf(row, 'AdapterName'), textOf(row, 'HostName')]
const below =
  (prefix: string) =>
  (property: string, row: JsonObject): string =>
    `${prefix}/${pathName(textOf(row, 'Name'))}/${property}`

export const collectionFiles: readonly CollectionFile[] = [
  {
    name: 'biztalk-group',
    identity: [],
    properties: [
      'MgmtDbServerName',
      'MgmtDbName',
      'SSOServerName',
      'MajorVersion',
      'MinorVersion',
      'ReceiverFaultToleranceEnabled',
    ],
    kind: 'group',
    names: group,
  },
  {
    name: 'biztalk-message-boxes',
    identity: ['MsgBoxDbServerName', 'MsgBoxDbName'],
    properties: [],
    kind: 'group',
    names: group,
    fact: (row) => `MessageBox/${pathName(textOf(row, 'MsgBoxDbServerName'))}/${pathName(textOf(row, 'MsgBoxDbName'))}`,
  },
  {
    name: 'biztalk-hosts',
    identity: ['Name'],
    properties: [
      'HostType',
      'IsDefault',
      'HostTracking',
      'AuthTrusted',
      'IsHost32BitOnly',
      'NTGroupName',
      'ClusterResourceGroupName',
    ],
    kind: 'host',
    names: byName,
  },
  {
    name: 'biztalk-host-instances',
    identity: ['HostName', 'RunningServer'],
    properties: [
      'Name',
      'HostType',
      'Logon',
      'IsDisabled',
      'ConfigurationState',
      'ServiceState',
      'ClusterInstanceType',
      'UniqueID',
    ],
    kind: 'host-instance',
    names: (row) => [textOf(row, 'HostName'), serverName(textOf(row, 'RunningServer'))],
  },
  {
    name: 'biztalk-server-hosts',
    identity: ['ServerName', 'HostName'],
    properties: ['IsMapped'],
    kind: 'server',
    names: (row) => [serverName(textOf(row, 'ServerName'))],
    path: (_, row) => `Mapped/${pathName(textOf(row, 'HostName'))}`,
  },
  {
    name: 'biztalk-servers',
    identity: ['Name'],
    properties: [],
    kind: 'server',
    names: (row) => [serverName(textOf(row, 'Name'))],
  },
  {
    name: 'biztalk-receive-handlers',
    identity: ['AdapterName', 'HostName'],
    properties: [],
    kind: 'receive-handler',
    names: handler,
  },
  {
    name: 'biztalk-send-handlers',
    identity: ['AdapterName', 'HostName'],
    properties: ['IsDefault'],
    kind: 'send-handler',
    names: handler,
  },
  {
    name: 'biztalk-adapters',
    identity: ['Name'],
    properties: ['Constraints'],
    kind: 'group',
    names: group,
    path: below('Adapter'),
  },
  { name: 'biztalk-send-ports', identity: ['Name'], properties: ['Status'], kind: 'send-port', names: byName },
  {
    name: 'cluster',
    identity: ['Name'],
    properties: ['Name', 'Domain', 'ClusterFunctionalLevel', 'DynamicQuorum'],
    kind: 'group',
    names: group,
    path: (property) => `Cluster/${property}`,
  },
  {
    name: 'cluster-nodes',
    identity: ['Name'],
    properties: ['State', 'NodeWeight', 'DynamicWeight'],
    kind: 'cluster-node',
    names: (row) => [serverName(textOf(row, 'Name'))],
  },
  {
    name: 'cluster-groups',
    identity: ['Name'],
    properties: [
      'State',
      'OwnerNode',
      'GroupType',
      'IsCoreGroup',
      'AutoFailbackType',
      'FailoverThreshold',
      'FailoverPeriod',
      'PersistentState',
      'AntiAffinityClassNames',
    ],
    kind: 'cluster-group',
    names: byName,
  },
  {
    name: 'cluster-group-owners',
    identity: ['Group'],
    properties: ['OwnerNodes'],
    kind: 'cluster-group',
    names: (row) => [textOf(row, 'Group')],
    path: () => 'PreferredOwners',
  },
  {
    name: 'cluster-resources',
    identity: ['Name'],
    properties: [
      'Id',
      'ResourceType',
      'OwnerGroup',
      'OwnerNode',
      'State',
      'RestartAction',
      'RestartThreshold',
      'RestartPeriod',
      'RetryPeriodOnFailure',
      'PendingTimeout',
      'PersistentState',
      'IsCoreResource',
    ],
    kind: 'cluster-resource',
    names: byName,
  },
  {
    name: 'cluster-resource-owners',
    identity: ['Resource'],
    properties: ['OwnerNodes'],
    kind: 'cluster-resource',
    names: byResource,
    path: () => 'PossibleOwners',
  },
  {
    name: 'cluster-resource-dependencies',
    identity: ['Resource'],
    properties: ['DependencyExpression'],
    kind: 'cluster-resource',
    names: byResource,
  },
  {
    name: 'cluster-resource-parameters',
    identity: ['Resource', 'Name'],
    properties: ['Value'],
    kind: 'cluster-resource',
    names: byResource,
    path: (_, row) => `Parameter/${pathName(textOf(row, 'Name'))}`,
  },
  {
    name: 'cluster-disks',
    identity: ['Resource', 'Path'],
    properties: [],
    kind: 'cluster-resource',
    names: byResource,
    list: { path: 'Partitions', property: 'Path' },
  },
  {
    name: 'cluster-quorum',
    identity: [],
    properties: ['QuorumType', 'QuorumResource'],
    kind: 'group',
    names: group,
    path: (property) => `Quorum/${property}`,
  },
  {
    name: 'cluster-networks',
    identity: ['Name'],
    properties: ['Role', 'State'],
    kind: 'group',
    names: group,
    path: below('Network'),
  },
  {
    name: 'services',
    identity: ['Server', 'Name'],
    properties: ['StartMode', 'State', 'StartName'],
    kind: 'server',
    names: (row) => [serverName(textOf(row, 'Server'))],
    path: below('Service'),
  },
]
