import type { ListingName } from '../model/part'
import { collectionFiles } from './collection-files'
import type { JsonObject } from './json'
import { textOf } from './json-values'
import { ofEveryBizTalkObject } from './unused-properties'

interface Signature {
  readonly name: ListingName
  readonly all: readonly string[]
  readonly any?: readonly string[]
  readonly none?: readonly string[]
}

/** Properties that only one listing has together; the first that fits decides, so the richer ones come first. */
const signatures: readonly Signature[] = [
  { name: 'biztalk-host-instances', all: ['HostName', 'RunningServer'] },
  { name: 'biztalk-server-hosts', all: ['HostName', 'ServerName'] },
  { name: 'biztalk-send-handlers', all: ['AdapterName', 'HostName', 'IsDefault'] },
  { name: 'biztalk-receive-handlers', all: ['AdapterName', 'HostName'] },
  { name: 'cluster-group-owners', all: ['Group', 'OwnerNodes'] },
  { name: 'cluster-resource-owners', all: ['Resource', 'OwnerNodes'] },
  { name: 'cluster-resource-dependencies', all: ['Resource', 'DependencyExpression'] },
  { name: 'cluster-resource-parameters', all: ['Resource', 'Name', 'Value'] },
  { name: 'cluster-resource-parameters', all: ['ClusterObject', 'Name', 'Value'] },
  { name: 'cluster-disks', all: ['Resource', 'Path'] },
  { name: 'cluster-resources', all: ['Name'], any: ['ResourceType', 'OwnerGroup', 'RestartAction', 'IsCoreResource'] },
  { name: 'cluster', all: ['Name'], any: ['Domain', 'ClusterFunctionalLevel', 'DynamicQuorum'] },
  { name: 'cluster-quorum', all: [], any: ['QuorumType', 'QuorumResource'] },
  { name: 'biztalk-message-boxes', all: ['MsgBoxDbServerName', 'MsgBoxDbName'] },
  {
    name: 'biztalk-group',
    all: [],
    any: ['MgmtDbServerName', 'MgmtDbName', 'SSOServerName', 'ReceiverFaultToleranceEnabled'],
  },
  { name: 'services', all: ['Server', 'Name'] },
  { name: 'services', all: ['SystemName', 'Name', 'StartMode'] },
  { name: 'biztalk-adapters', all: ['Name', 'Constraints'] },
  { name: 'cluster-nodes', all: ['Name'], any: ['NodeWeight', 'DynamicWeight', 'NodeName', 'NodeHighestVersion'] },
  { name: 'cluster-networks', all: ['Name', 'Role'] },
  {
    name: 'cluster-groups',
    all: ['Name'],
    any: [
      'GroupType',
      'IsCoreGroup',
      'AutoFailbackType',
      'FailoverThreshold',
      'FailoverPeriod',
      'AntiAffinityClassNames',
      'OwnerNode',
    ],
  },
  {
    name: 'biztalk-hosts',
    all: ['Name'],
    any: [
      'HostType',
      'HostTracking',
      'AuthTrusted',
      'IsHost32BitOnly',
      'NTGroupName',
      'ClusterResourceGroupName',
      'IsDefault',
    ],
  },
  { name: 'biztalk-send-ports', all: ['Name', 'Status'], none: ['StartType', 'ServiceType'] },
  { name: 'biztalk-group', all: ['MajorVersion', 'MinorVersion'] },
]

/**
 * What the rows are, by the properties that they have. The file's name only decides where these fit several listings,
 * and for an empty list.
 */
export function recogniseRows(rows: readonly JsonObject[], file: string): ListingName | undefined {
  const keys = new Set(rows.flatMap((row) => [...row.members.keys()]))
  const byFile = collectionFiles.find(({ name }) => name === baseName(file))
  if (rows.length === 0) return byFile?.name
  const found = signatures.find(
    ({ all, any, none }) =>
      all.every(among(keys)) && (any === undefined || any.some(among(keys))) && none?.some(among(keys)) !== true,
  )
  if (found?.name === 'biztalk-receive-handlers' && byFile?.name === 'biztalk-send-handlers') return byFile.name
  if (found) return found.name
  if (byFile && byFile.identity.length > 0 && byFile.identity.every(among(keys))) return byFile.name
  return byFewProperties(rows, keys)
}

/** Nodes with nothing but their state, and servers, which have nothing but a name. */
function byFewProperties(rows: readonly JsonObject[], keys: ReadonlySet<string>): ListingName | undefined {
  if (!keys.has('Name')) return undefined
  if ([...keys].every((key) => key === 'Name' || ofEveryBizTalkObject.includes(key))) return 'biztalk-servers'
  const nodes = keys.size === 2 && rows.every((row) => /^(up|down|paused|joining)$/i.test(textOf(row, 'State')))
  return nodes ? 'cluster-nodes' : undefined
}

function among(keys: ReadonlySet<string>): (key: string) => boolean {
  return (key) => keys.has(key)
}

/** `before/Cluster.JSON` is `cluster`. */
function baseName(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.(json|xml|clixml|csv|tsv|txt)$/, '')
}
