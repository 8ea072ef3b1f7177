import type { ListingName } from '../model/part'
import { plainType } from './clixml-objects'
import type { JsonObject } from './json'
import { textOf } from './json-values'

/** What objects of a class are rows of; the owners of a group and of a resource have one class. */
export type Meaning = ListingName | 'owners'

const meanings: Readonly<Record<string, Meaning>> = {
  cluster: 'cluster',
  clusternode: 'cluster-nodes',
  clustergroup: 'cluster-groups',
  clusterresource: 'cluster-resources',
  clusterownernodelist: 'owners',
  clusterresourcedependency: 'cluster-resource-dependencies',
  clusterparameter: 'cluster-resource-parameters',
  clusterquorumsettings: 'cluster-quorum',
  clusternetwork: 'cluster-networks',
  mscluster_resource: 'cluster-resources',
  mscluster_node: 'cluster-nodes',
  mscluster_resourcegroup: 'cluster-groups',
  mscluster_network: 'cluster-networks',
  msbts_groupsetting: 'biztalk-group',
  msbts_msgboxsetting: 'biztalk-message-boxes',
  msbts_hostsetting: 'biztalk-hosts',
  msbts_hostinstance: 'biztalk-host-instances',
  msbts_hostinstancesetting: 'biztalk-host-instances',
  msbts_serverhost: 'biztalk-server-hosts',
  msbts_serversetting: 'biztalk-servers',
  msbts_receivehandler: 'biztalk-receive-handlers',
  msbts_sendhandler2: 'biztalk-send-handlers',
  msbts_adaptersetting: 'biztalk-adapters',
  msbts_sendport: 'biztalk-send-ports',
  win32_service: 'services',
}

/** Classes that look right and are not what is needed. */
const instead: Readonly<Record<string, string>> = {
  msbts_sendhandler: 'It knows one host for each adapter only: export MSBTS_SendHandler2.',
  mscluster_cluster: 'Its properties have other names: export what Get-Cluster gives.',
  mscluster_diskpartition:
    'It does not say to which resource a partition belongs: take cluster-disks.json of the collection script.',
}

export function meaningOf(className: string): Meaning | undefined {
  return Object.hasOwn(meanings, className.toLowerCase()) ? meanings[className.toLowerCase()] : undefined
}

export function adviceOn(className: string): string {
  const key = className.toLowerCase()
  return (Object.hasOwn(instead, key) ? instead[key] : undefined) ?? 'No rule uses it.'
}

/** Types that say nothing of what an object describes. */
const general: ReadonlySet<string> = new Set([
  'System.Object',
  'System.Management.Automation.PSCustomObject',
  'System.Management.Automation.PSObject',
  'System.Collections.Hashtable',
  'System.Collections.Specialized.OrderedDictionary',
  'Microsoft.Management.Infrastructure.CimInstance',
  'System.Management.ManagementObject',
  'System.Management.ManagementBaseObject',
])

/** The class of a cluster object, of a CIM instance or of a WMI object; another type by its whole name; undefined: none is said. */
export function classOf(object: JsonObject): string | undefined {
  const type = object.types?.map(plainType).find((one) => !general.has(one))
  return type === undefined ? classInMembers(object) : classOfType(type)
}

function classOfType(type: string): string {
  const cim =
    /^(?:Microsoft\.Management\.Infrastructure\.CimInstance|System\.Management\.Management(?:Base)?Object)#(.+)$/
  const path = cim.exec(type)?.[1]
  if (path !== undefined) return lastName(path)
  return type.replace(/^Microsoft\.FailoverClusters\.PowerShell\.(?=\w+$)/, '')
}

/** What CIM and WMI objects say of their class beside their data. */
function classInMembers(object: JsonObject): string | undefined {
  const named = [textOf(object, '__CLASS'), memberText(object, 'CimSystemProperties', 'ClassName')]
  const ofCim = [memberText(object, 'CimClass', 'CimClassName'), lastName(textOf(object, 'CimClass'))]
  return [...named, ...ofCim].find((name) => name !== '')
}

function memberText(object: JsonObject, member: string, property: string): string {
  const inner = object.members.get(member)
  return inner?.kind === 'object' ? textOf(inner, property) : ''
}

/** `root\MicrosoftBizTalkServer:MSBTS_Host` and all other ways to write a path. */
function lastName(path: string): string {
  return path.slice(path.search(/[^/\\:#]*$/))
}
