import type { Kind } from '../model/address'

/** What people call a setting: `host of the receive handler`; empty where it has no better name than its own. */
export function propertyWords(kind: Kind, property: string): string {
  for (const [prefix, whose] of transports) {
    if (!property.startsWith(prefix)) continue
    const words = wordsOf(kind, property.slice(prefix.length))
    return words === '' ? '' : `${words}, ${whose}`
  }
  return wordsOf(kind, property)
}

/** What a number of WMI or of the cluster stands for: `4 (running)`. Any other value stays as it is. */
export function valueWords(kind: Kind, property: string, value: string): string {
  const word = numbers[`${kind}.${property}`]?.[value]
  return word === undefined ? value : `${value} (${word})`
}

const transports = [
  ['PrimaryTransport/', 'primary transport'],
  ['SecondaryTransport/', 'backup transport'],
] as const

function wordsOf(kind: Kind, path: string): string {
  const known = names[`${kind}.${path}`] ?? names[path]
  if (known !== undefined) return known
  for (const [pattern, words] of patterns) {
    const match = pattern.exec(path)
    if (match) return words.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
  }
  return ''
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /TransportTypeData\/CustomProps\/(?:AdapterConfig\/Config\/|BindingConfiguration\/binding@)?([\w.-]+)$/,
    'adapter property “$1”',
  ],
  [/TransportTypeData\//, 'a setting of the adapter'],
  [
    /^(Receive|Send)PipelineData\/.*Component\[([^\]]+)\]\/Properties\/([\w.-]+)$/,
    'property “$3” of the pipeline component $2',
  ],
  [/^ReceivePipelineData\//, 'a setting of the receive pipeline'],
  [/^SendPipelineData\//, 'a setting of the send pipeline'],
  [/^Ports\/Port\[(.+)\]\/SendPortRef@Name$/, 'send port that logical port “$1” is bound to'],
  [/^Ports\/Port\[(.+)\]\/ReceivePortRef@Name$/, 'receive port that logical port “$1” is bound to'],
  [/^Ports\/Port\[(.+)\]\/DistributionListRef@Name$/, 'send port group that logical port “$1” is bound to'],
  [/^Ports\/Port\[(.+)\]$/, 'binding of logical port “$1”'],
  [/^Mapped\/(.+)$/, 'host mapped to server $1'],
]

/** By path, or by kind and path where the same path means another thing elsewhere. */
const names: Readonly<Record<string, string>> = {
  'ReceiveHandler@Name': 'host of the receive handler',
  'SendHandler@Name': 'host of the send handler',
  'Host@Name': 'host',
  Address: 'address',
  PublicAddress: 'public address',
  'TransportType@Name': 'adapter',
  'ReceiveLocationTransportType@Name': 'adapter',
  Enable: 'enabled',
  'ReceivePipeline@FullyQualifiedName': 'receive pipeline',
  'ReceivePipeline@Name': 'receive pipeline',
  'SendPipeline@FullyQualifiedName': 'send pipeline',
  'TransmitPipeline@FullyQualifiedName': 'send pipeline',
  'TransmitPipeline@Name': 'send pipeline',
  'ReceivePipeline@TrackingOption': 'tracking of the receive pipeline',
  'TransmitPipeline@TrackingOption': 'tracking of the send pipeline',
  '@TrackingOption': 'tracking',
  Tracking: 'message tracking',
  Transforms: 'maps',
  InboundTransforms: 'inbound maps',
  OutboundTransforms: 'outbound maps',
  Filter: 'filter',
  OrderedDelivery: 'ordered delivery',
  StopSendingOnFailure: 'stop sending on failure',
  RouteFailedMessage: 'route failed messages',
  Priority: 'priority',
  RetryCount: 'number of retries',
  RetryInterval: 'minutes between retries',
  ServiceWindowEnabled: 'service window',
  FromTime: 'start of the service window',
  ToTime: 'end of the service window',
  ReceiveLocationServiceWindowEnabled: 'service window',
  ReceiveLocationFromTime: 'start of the service window',
  ReceiveLocationToTime: 'end of the service window',
  ReceiveLocationStartDateEnabled: 'start date in use',
  ReceiveLocationStartDate: 'start date',
  ReceiveLocationEndDateEnabled: 'end date in use',
  ReceiveLocationEndDate: 'end date',
  Primary: 'primary location of its port',
  ApplicationName: 'application',
  Description: 'description',
  Version: 'version',
  'orchestration.@State': 'state',
  'host.HostType': 'kind of host',
  'host.HostTracking': 'tracking host',
  'host.IsDefault': 'default host',
  'host.IsHost32BitOnly': '32-bit only',
  'host.AuthTrusted': 'authentication trusted',
  'host.NTGroupName': 'Windows group',
  'host.LastUsedLogon': 'service account',
  'host.ClusterResourceGroupName': 'cluster group of the host',
  'host-instance.IsDisabled': 'disabled',
  'host-instance.ServiceState': 'state of the service',
  'host-instance.ConfigurationState': 'state of the installation',
  'host-instance.ClusterInstanceType': 'clustered instance',
  'host-instance.Logon': 'service account',
  'host-instance.UniqueID': 'identity (another one: deleted and created again)',
  'send-port.Status': 'status',
  'group.SSOServerName': 'master secret server',
  'cluster-group.OwnerNode': 'owner node',
  'cluster-group.State': 'state',
  'cluster-group.PreferredOwners': 'preferred owners',
  'cluster-node.State': 'state',
  'cluster-node.DynamicWeight': 'dynamic vote',
  'cluster-node.NodeWeight': 'vote',
  'cluster-resource.OwnerGroup': 'cluster group',
  'cluster-resource.OwnerNode': 'owner node',
  'cluster-resource.ResourceType': 'type of resource',
  'cluster-resource.State': 'state',
  'cluster-resource.DependencyExpression': 'dependencies',
  'cluster-resource.PossibleOwners': 'possible owners',
  'cluster-resource.RestartAction': 'what a failure starts',
  'cluster-resource.RestartThreshold': 'restarts before failover',
  'cluster-resource.RestartPeriod': 'restart period (ms)',
  'cluster-resource.PendingTimeout': 'pending timeout (ms)',
}

/** Sources: the MSBTS classes of the BizTalk documentation, and the states of the cluster API. */
const numbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'host.HostType': { 1: 'in-process', 2: 'isolated' },
  'host-instance.HostType': { 1: 'in-process', 2: 'isolated' },
  'host-instance.ConfigurationState': {
    1: 'installed',
    2: 'installation failed',
    3: 'uninstallation failed',
    4: 'update failed',
    5: 'not installed',
  },
  'host-instance.ServiceState': {
    1: 'stopped',
    2: 'start pending',
    3: 'stop pending',
    4: 'running',
    5: 'continue pending',
    6: 'pause pending',
    7: 'paused',
    8: 'unknown',
  },
  'host-instance.ClusterInstanceType': { 0: 'not clustered', 1: 'clustered' },
  'send-port.Status': { 1: 'bound', 2: 'stopped', 3: 'started' },
  'cluster-node.State': { 0: 'up', 1: 'down', 2: 'paused', 3: 'joining' },
  'cluster-group.State': { 0: 'online', 1: 'offline', 2: 'failed', 3: 'partially online', 4: 'pending' },
  'cluster-resource.State': {
    0: 'inherited',
    1: 'initializing',
    2: 'online',
    3: 'offline',
    4: 'failed',
    128: 'pending',
    129: 'online pending',
    130: 'offline pending',
  },
}
