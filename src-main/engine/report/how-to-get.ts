import { fileNameOf, listingNames, listingOf, type FileKind, type ListingName } from '../model/part'
import { byCodeUnit } from '../model/place'
import { listed } from './words'

/** Every file of the collection: what people call it, and the command that lists the same thing alone. */
interface Source {
  readonly words: string
  readonly command: string
  /** Where the command runs, where one server does not know all of it. */
  readonly where?: string
}

const biztalk = (wmiClass: string): string =>
  `Get-CimInstance -Namespace root/MicrosoftBizTalkServer -ClassName ${wmiClass}`

const sources: Record<ListingName, Source> = {
  bindings: { words: 'BizTalk bindings', command: 'BTSTask ExportBindings /GroupLevel /Destination:bindings.xml' },
  'biztalk-group': { words: 'BizTalk group', command: biztalk('MSBTS_GroupSetting') },
  'biztalk-message-boxes': { words: 'MessageBox databases', command: biztalk('MSBTS_MsgBoxSetting') },
  'biztalk-hosts': { words: 'Hosts', command: biztalk('MSBTS_HostSetting') },
  'biztalk-host-instances': { words: 'Host instances', command: biztalk('MSBTS_HostInstance') },
  'biztalk-server-hosts': { words: 'Hosts mapped to servers', command: biztalk('MSBTS_ServerHost') },
  'biztalk-servers': { words: 'BizTalk servers', command: biztalk('MSBTS_ServerSetting') },
  'biztalk-receive-handlers': { words: 'Receive handlers', command: biztalk('MSBTS_ReceiveHandler') },
  'biztalk-send-handlers': { words: 'Send handlers', command: biztalk('MSBTS_SendHandler2') },
  'biztalk-adapters': { words: 'Adapters', command: biztalk('MSBTS_AdapterSetting') },
  'biztalk-send-ports': { words: 'Send ports with their status', command: biztalk('MSBTS_SendPort') },
  cluster: { words: 'Cluster', command: 'Get-Cluster' },
  'cluster-nodes': { words: 'Cluster nodes', command: 'Get-ClusterNode' },
  'cluster-groups': { words: 'Cluster groups', command: 'Get-ClusterGroup' },
  'cluster-group-owners': {
    words: 'Preferred owners of cluster groups',
    command: 'Get-ClusterGroup | Get-ClusterOwnerNode',
  },
  'cluster-resources': { words: 'Cluster resources', command: 'Get-ClusterResource' },
  'cluster-resource-owners': {
    words: 'Possible owners of cluster resources',
    command: 'Get-ClusterResource | Get-ClusterOwnerNode',
  },
  'cluster-resource-dependencies': {
    words: 'Dependencies of cluster resources',
    command: 'Get-ClusterResource | Get-ClusterResourceDependency',
  },
  'cluster-resource-parameters': {
    words: 'Parameters of cluster resources',
    command: 'Get-ClusterResource | Get-ClusterParameter',
  },
  'cluster-disks': {
    words: 'Partitions of cluster disks',
    command: 'Get-CimInstance -Namespace root/MSCluster -ClassName MSCluster_DiskPartition',
    where: 'on a cluster node',
  },
  'cluster-quorum': { words: 'Cluster quorum', command: 'Get-ClusterQuorum' },
  'cluster-networks': { words: 'Cluster networks', command: 'Get-ClusterNetwork' },
  services: {
    words: 'Windows services',
    command: 'Get-CimInstance -ClassName Win32_Service',
    where: 'on every server',
  },
}

const otherKinds: Record<Exclude<FileKind, ListingName>, string> = {
  manifest: 'Manifest of a collection',
  'biztalk-settings': 'BizTalk settings (BTSTask ExportSettings)',
  'host-export': 'Host export (one row for each host)',
  'console-text': 'Text from the console',
  audit: 'Audit log (BizTalk Server 2020)',
  answers: 'Facts that people stated',
  archive: 'ZIP archive',
  msi: 'BizTalk application (MSI)',
  unknown: 'Not recognised',
}

/** What people call a kind of file: `Host instances`. */
export function kindName(kind: string): string {
  if (kind in sources) return sources[kind as ListingName].words
  return kind in otherKinds ? otherKinds[kind as keyof typeof otherKinds] : kind
}

/** How to get one list of the collection, as a sentence. */
export function howToGet(listing: ListingName): string {
  const { command, where } = sources[listing]
  const place = where ?? (listing.startsWith('cluster') ? 'on a cluster node' : 'on a BizTalk server')
  if (listing === 'bindings') return `Run ${place}: ${command}`
  return `Run ${place}: ${command} | Export-Clixml ${listing}.xml`
}

/** The file of the collection that holds a list. */
export function fileOf(listing: string): string {
  const name = listingOf(listing)
  return name === undefined ? listing : fileNameOf(name)
}

/**
 * How to get what is missing, a sentence for each list: of one that was given only what it does not state. The collector
 * of the product writes every list at once. What no list holds only a person can say.
 */
export function howToDecide(missing: readonly string[], isGiven: (listing: ListingName) => boolean): readonly string[] {
  const lists = listingNames.filter((name) => missing.some((fact) => listingOf(fact) === name))
  const absent = lists.filter((name) => !isGiven(name))
  return [
    ...(absent.length > 1 ? [collectorWrites(absent.length === 2 ? 'both' : `all ${String(absent.length)}`)] : []),
    ...absent.map(howToGet),
    ...lists.filter(isGiven).map((name) =>
      howToComplete(
        name,
        missing.filter((fact) => listingOf(fact) === name),
      ),
    ),
  ]
}

function howToComplete(listing: ListingName, facts: readonly string[]): string {
  const file = fileNameOf(listing)
  const parts = facts.flatMap((fact) => /^bindings\.xml of (.+)$/.exec(fact)?.[1] ?? [])
  if (parts.length > 0) return `Export the bindings of ${listed(parts, 3)} as well: ${sources.bindings.command}`
  const stated = [...new Set(facts.flatMap((fact) => /: (.+?)(?: of .+)?$/.exec(fact)?.[1] ?? []))].sort(byCodeUnit)
  const what = stated.length === 0 ? 'what is asked' : listed(stated, 5)
  return `${file} was given and does not state ${what}: export it again with all properties, or look it up and state it.`
}

/** The one script that writes every list. */
export function collectorWrites(what: string): string {
  return `Run on a BizTalk server that is a cluster node: resources/collect/Collect-BizTalkState.ps1 writes ${what} at once.`
}
