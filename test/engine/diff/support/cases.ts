import type { EstateSpec } from '../../../support/estate'
import { all, estate, instance, named, rows, set, xml, type Edit } from './sides'

/** One edit of the standard estate, and every change that it makes. */
export type Case = readonly [title: string, edit: Edit, changes: readonly string[]]

type Host = EstateSpec['hosts'][number]
type Resource = EstateSpec['cluster']['resources'][number]
type Location = EstateSpec['locations'][number]

const host = (name: string, properties: Partial<Host>): Edit =>
  estate((of) => ({ ...of, hosts: of.hosts.map((one) => (one.name === name ? { ...one, ...properties } : one)) }))

const resources = (change: (all: readonly Resource[]) => readonly Resource[]): Edit =>
  estate((of) => ({ ...of, cluster: { ...of.cluster, resources: change(of.cluster.resources) } }))

const resource = (name: string, properties: Partial<Resource>): Edit =>
  resources((list) => list.map((one) => (one.name === name ? { ...one, ...properties } : one)))

const withResource = (added: Resource): Edit => resources((list) => [...list, added])

const withoutResource = (name: string): Edit => resources((list) => list.filter((one) => one.name !== name))

const location = (name: string, properties: Partial<Location>): Edit =>
  estate((of) => ({
    ...of,
    locations: of.locations.map((one) => (one.name === name ? { ...one, ...properties } : one)),
  }))

const port = (properties: Partial<EstateSpec['sendPorts'][number]>): Edit =>
  estate((of) => ({ ...of, sendPorts: of.sendPorts.map((one) => ({ ...one, ...properties })) }))

const orchestration = (properties: Partial<EstateSpec['orchestrations'][number]>): Edit =>
  estate((of) => ({ ...of, orchestrations: of.orchestrations.map((one) => ({ ...one, ...properties })) }))

const service = (name: string, group: string, of: string): Resource => ({
  name,
  type: 'Generic Service',
  group,
  service: of,
})

const second = { name: 'Second', port: 'Orders', adapter: 'FILE', host: 'B', address: String.raw`C:\in\*.xml` }

export const topology: readonly Case[] = [
  [
    'an instance is added',
    host('C', { on: ['N1', 'N2'] }),
    ['T01 added host-instance/C/N2: ∅ -> ∅', '--- changed server/N2 Mapped/C: ∅ -> true'],
  ],
  [
    'a disabled instance is added',
    host('C', { on: ['N1', 'N2 disabled'] }),
    ['T01 added host-instance/C/N2: ∅ -> disabled', '--- changed server/N2 Mapped/C: ∅ -> true'],
  ],
  [
    'an instance is deleted',
    host('B', { on: ['N1'] }),
    ['T02 removed host-instance/B/N2: ∅ -> ∅', 'T07 changed server/N2 Mapped/B: true -> ∅'],
  ],
  [
    'an instance is disabled while it runs',
    host('B', { on: ['N1', 'N2 disabled running'] }),
    ['T03 changed host-instance/B/N2 IsDisabled: false -> true'],
  ],
  [
    'an instance is stopped',
    host('B', { on: ['N1', 'N2 stopped'] }),
    ['T03 changed host-instance/B/N2 ServiceState: 4 -> 1'],
  ],
  [
    'an instance is no longer installed',
    host('B', { on: ['N1', 'N2 not-installed'] }),
    ['T04 changed host-instance/B/N2 ConfigurationState: 1 -> 5'],
  ],
  [
    'the only instance moves',
    host('C', { on: ['N2'] }),
    [
      'T05 moved host-instance/C/N2 RunningServer: N1 -> N2',
      'T07 changed server/N1 Mapped/C: true -> ∅',
      '--- changed server/N2 Mapped/C: ∅ -> true',
    ],
  ],
  ['a server joins', rows('biztalk-servers', (list) => [...list, { Name: 'N3' }]), ['T06 added server/N3: ∅ -> ∅']],
  [
    'a server leaves, and other files still name it',
    rows('biztalk-servers', (list) => list.slice(0, 1)),
    ['T07 removed server/N2: ∅ -> ∅'],
  ],
  [
    'a host is unmapped from a server',
    set('biztalk-server-hosts', (row) => row.ServerName === 'N2' && row.HostName === 'B', { IsMapped: false }),
    ['T07 changed server/N2 Mapped/B: true -> false'],
  ],
  [
    'tracking is switched off',
    host('Track', { tracking: false }),
    ['T13 changed host/Track HostTracking: true -> false'],
  ],
  ['32-bit is switched off', host('B', { only32Bit: false }), ['T14 changed host/B IsHost32BitOnly: true -> false']],
  [
    'a host is trusted',
    set('biztalk-hosts', named('B'), { AuthTrusted: true }),
    ['T15 changed host/B AuthTrusted: false -> true'],
  ],
  [
    'the group of a host changes',
    set('biztalk-hosts', named('B'), { NTGroupName: String.raw`CORP\Others` }),
    [String.raw`T16 changed host/B NTGroupName: CORP\BizTalk Application Users -> CORP\Others`],
  ],
  [
    'the account of an instance changes',
    set('biztalk-host-instances', instance('B', 'N2'), { Logon: String.raw`CORP\svc-other` }),
    [String.raw`T16 changed host-instance/B/N2 Logon: CORP\svc-biztalk -> CORP\svc-other`],
  ],
  [
    'a host is created anew in-process',
    host('I', { isolated: false }),
    [
      'T17 changed host/I HostType: 2 -> 1',
      '--- changed host-instance/I/N1 ServiceState: 8 -> 4',
      '--- changed host-instance/I/N2 ServiceState: 8 -> 4',
    ],
  ],
  [
    'the default host changes',
    set('biztalk-hosts', named('B'), { IsDefault: true }),
    ['T18 changed host/B IsDefault: false -> true'],
  ],
  [
    'a host is created',
    estate((of) => ({ ...of, hosts: [...of.hosts, { name: 'D', on: ['N1'] }] })),
    ['T11 added host/D: ∅ -> ∅', 'T01 added host-instance/D/N1: ∅ -> ∅', '--- changed server/N1 Mapped/D: ∅ -> true'],
  ],
  [
    'a host is deleted',
    estate((of) => ({ ...of, hosts: of.hosts.filter(({ name }) => name !== 'C') })),
    [
      'T12 removed host/C: ∅ -> ∅',
      'T02 removed host-instance/C/N1: ∅ -> ∅',
      'T07 changed server/N1 Mapped/C: true -> ∅',
    ],
  ],
]

export const clusterings: readonly Case[] = [
  ['a host is clustered', host('B', { group: 'GA' }), ['T08 changed host/B ClusterResourceGroupName:  -> GA']],
  [
    'a host is clustered with its resource, and its services are no longer started by Windows',
    all(
      estate((of) => ({
        ...of,
        hosts: of.hosts.map((one) => (one.name === 'B' ? { ...one, group: 'GA' } : one)),
        cluster: { ...of.cluster, resources: [...of.cluster.resources, service('BTSSvc$B', 'GA', 'BTSSvc$B')] },
      })),
      set('services', (row) => row.Name === 'BTSSvc$B', { StartMode: 'Manual' }),
    ),
    [
      'T08 changed host/B ClusterResourceGroupName:  -> GA',
      '--- added cluster-resource/BTSSvc$B: ∅ -> Generic Service (group GA)',
    ],
  ],
  ['a host is no longer clustered', host('A', { group: '' }), ['T09 changed host/A ClusterResourceGroupName: GA -> ']],
  [
    'a host is clustered in another group with its resource',
    estate((of) => ({
      ...of,
      hosts: of.hosts.map((one) => (one.name === 'A' ? { ...one, group: 'DTC' } : one)),
      cluster: {
        ...of.cluster,
        resources: of.cluster.resources.map((one) => (one.name === 'BTSSvc$A' ? { ...one, group: 'DTC' } : one)),
      },
    })),
    [
      'T10 moved host/A ClusterResourceGroupName: GA -> DTC',
      '--- moved cluster-resource/BTSSvc$A OwnerGroup: GA -> DTC',
    ],
  ],
]

export const cluster: readonly Case[] = [
  [
    'a possible owner goes',
    resource('GA Disk', { owners: ['N1'] }),
    ['C01 changed cluster-resource/GA Disk PossibleOwners: N1, N2 -> N1'],
  ],
  [
    'a possible owner comes',
    resource('GA Disk', { owners: ['N1', 'N2', 'N3'] }),
    ['C02 changed cluster-resource/GA Disk PossibleOwners: N1, N2 -> N1, N2, N3'],
  ],
  [
    'a possible owner is replaced',
    resource('GA Disk', { owners: ['N3', 'N2'] }),
    [
      'C02 changed cluster-resource/GA Disk PossibleOwners (added): ∅ -> N3',
      'C01 changed cluster-resource/GA Disk PossibleOwners (removed): N1 -> ∅',
    ],
  ],
  [
    'a node is added',
    rows('cluster-nodes', (list) => [...list, { Name: 'N3', State: 'Up' }]),
    ['C03 added cluster-node/N3: ∅ -> ∅'],
  ],
  ['a node is evicted', rows('cluster-nodes', (list) => list.slice(0, 1)), ['C04 removed cluster-node/N2: ∅ -> ∅']],
  [
    'a node is paused',
    set('cluster-nodes', named('N2'), { State: 'Paused' }),
    ['C04 changed cluster-node/N2 State: Up -> Paused'],
  ],
  [
    'a dependency goes',
    resource('BTSSvc$A', { depends: '([GA Name])' }),
    ['C05 changed cluster-resource/BTSSvc$A DependencyExpression: ([GA Name]) and ([GA MSMQ]) -> ([GA Name])'],
  ],
  [
    'an AND becomes an OR',
    resource('BTSSvc$A', { depends: '([GA Name] or [GA MSMQ])' }),
    [
      'C05 changed cluster-resource/BTSSvc$A DependencyExpression: ([GA Name]) and ([GA MSMQ]) -> ([GA Name] or [GA MSMQ])',
    ],
  ],
  [
    'a dependency comes',
    resource('GA Name', { depends: '([GA IP]) and ([GA Disk])' }),
    ['C06 changed cluster-resource/GA Name DependencyExpression: ([GA IP]) -> ([GA IP]) and ([GA Disk])'],
  ],
  ['an address goes', withoutResource('GA IP'), ['C07 removed cluster-resource/GA IP: IP Address (group GA) -> ∅']],
  [
    'a network name changes',
    resource('GA Name', { parameters: { Name: 'NEW', DnsName: 'GANAME' } }),
    ['C07 changed cluster-resource/GA Name Parameter/Name: GANAME -> NEW'],
  ],
  [
    'a queue manager moves',
    resource('GA MSMQ', { group: 'DTC' }),
    ['C08 moved cluster-resource/GA MSMQ OwnerGroup: GA -> DTC'],
  ],
  [
    'a queue manager comes',
    withResource({ name: 'Queues', type: 'MSMQ', group: 'DTC' }),
    ['C08 added cluster-resource/Queues: ∅ -> MSMQ (group DTC)'],
  ],
  ['a queue manager goes', withoutResource('GA MSMQ'), ['C08 removed cluster-resource/GA MSMQ: MSMQ (group GA) -> ∅']],
  [
    'Single Sign-On is clustered',
    withResource(service('SSO', 'GA', 'ENTSSO')),
    ['C09 added cluster-resource/SSO: ∅ -> Generic Service (group GA)'],
  ],
  [
    'MSDTC goes',
    withoutResource('DTC'),
    ['C10 removed cluster-resource/DTC: Distributed Transaction Coordinator (group DTC) -> ∅'],
  ],
  ['MSDTC moves', resource('DTC', { group: 'GA' }), ['C10 moved cluster-resource/DTC OwnerGroup: DTC -> GA']],
  [
    'clustered IIS comes, which no code tells',
    withResource(service('Web', 'GA', 'W3SVC')),
    ['--- added cluster-resource/Web: ∅ -> Generic Service (group GA)'],
  ],
  [
    'the restart policy changes',
    set('cluster-resources', named('GA MSMQ'), { RestartAction: 1 }),
    ['C12 changed cluster-resource/GA MSMQ RestartAction: 2 -> 1'],
  ],
  [
    'a resource is offline',
    resource('GA MSMQ', { state: 'Offline' }),
    ['C13 changed cluster-resource/GA MSMQ State: Online -> Offline'],
  ],
  [
    'preferred owners change their order',
    rows('cluster-group-owners', () => [{ Group: 'GA', OwnerNodes: ['N2', 'N1'] }]),
    ['--- changed cluster-group/GA PreferredOwners: N1, N2 -> N2, N1'],
  ],
]

const ftp = { uri: 'ftp://shop.example:21/out/*.xml', serverAddress: 'shop.example', pollingInterval: '60' }
const inner = 'ReceiveLocationTransportTypeData/CustomProps/AdapterConfig/Config'

export const bindings: readonly Case[] = [
  [
    'a location is bound to another host',
    location('FromShop', { host: 'C' }),
    ['B01 moved receive-location/Orders/FromShop ReceiveHandler@Name: B -> C'],
  ],
  [
    'a location is added',
    estate((of) => ({ ...of, locations: [...of.locations, second] })),
    [String.raw`B02 added receive-location/Orders/Second: ∅ -> FILE C:\in\*.xml (host B)`],
  ],
  [
    'a location is removed',
    estate((of) => ({ ...of, locations: of.locations.slice(0, 1) })),
    ['B03 removed receive-location/Orders/FromQueue: WCF-Custom net.tcp://n1:8080/orders (host B) -> ∅'],
  ],
  [
    'a location is enabled',
    location('FromQueue', { enabled: true }),
    ['B04 changed receive-location/Orders/FromQueue Enable: false -> true'],
  ],
  [
    'an adapter is swapped with its configuration',
    location('FromShop', { adapter: 'SFTP', config: { serverAddress: 'shop.example', ConnectionLimit: '1' } }),
    ['B05 changed receive-location/Orders/FromShop ReceiveLocationTransportType@Name: FTP -> SFTP'],
  ],
  [
    'a binding type makes another adapter of WCF-Custom',
    location('FromQueue', { props: { BindingType: 'netMsmqBinding', OrderedProcessing: '-1' } }),
    [
      'B05 changed receive-location/Orders/FromQueue ReceiveLocationTransportTypeData/CustomProps/BindingType: netTcpBinding -> netMsmqBinding',
    ],
  ],
  [
    'an address changes with its copies',
    location('FromShop', {
      address: 'ftp://shop2.example:21/out/*.xml',
      config: { ...ftp, uri: 'ftp://shop2.example:21/out/*.xml', serverAddress: 'shop2.example' },
    }),
    [
      'B06 changed receive-location/Orders/FromShop Address: ftp://shop.example:21/out/*.xml -> ftp://shop2.example:21/out/*.xml',
    ],
  ],
  [
    'only the inner address changes',
    location('FromShop', { config: { ...ftp, uri: 'ftp://other/*.xml' } }),
    [`B06 changed receive-location/Orders/FromShop ${inner}/uri: ftp://shop.example:21/out/*.xml -> ftp://other/*.xml`],
  ],
  [
    'a property of the adapter changes',
    location('FromShop', { config: { ...ftp, pollingInterval: '5' } }),
    [`B07 changed receive-location/Orders/FromShop ${inner}/pollingInterval: 60 -> 5`],
  ],
  [
    'a service window is switched on',
    xml('<ReceiveLocationServiceWindowEnabled>false<', '<ReceiveLocationServiceWindowEnabled>true<'),
    [
      'B07 changed receive-location/Orders/FromQueue ReceiveLocationServiceWindowEnabled: false -> true',
      'B07 changed receive-location/Orders/FromShop ReceiveLocationServiceWindowEnabled: false -> true',
    ],
  ],
  [
    'a send port is added',
    estate((of) => ({
      ...of,
      sendPorts: [...of.sendPorts, { name: 'New', adapter: 'FTP', host: 'C', address: 'ftp://new/' }],
    })),
    ['B08 added send-port/New: ∅ -> FTP ftp://new/ (host C)'],
  ],
  ['a send port is started', port({ status: 3 }), ['B08 changed send-port/ToFactory Status: 2 -> 3']],
  ['a send port is unenlisted', port({ status: 1 }), ['--- changed send-port/ToFactory Status: 2 -> 1']],
  [
    'a send port is removed',
    estate((of) => ({ ...of, sendPorts: [] })),
    [String.raw`--- removed send-port/ToFactory: FILE \\files\out\%MessageID%.xml (host B) -> ∅`],
  ],
  [
    'a send port is bound to another host',
    port({ host: 'C' }),
    ['B09 moved send-port/ToFactory PrimaryTransport/SendHandler@Name: B -> C'],
  ],
  [
    'delivery is ordered',
    port({ ordered: true }),
    [
      'B10 changed send-port/ToFactory OrderedDelivery: false -> true',
      'B10 changed send-port/ToFactory PrimaryTransport/OrderedDelivery: false -> true',
    ],
  ],
  [
    'a backup transport comes',
    port({ secondary: { adapter: 'FTP', host: 'C', address: 'ftp://spare/' } }),
    ['B11 changed send-port/ToFactory SecondaryTransport: ∅ -> FTP ftp://spare/ (host C)'],
  ],
  [
    'an orchestration is bound to another host',
    orchestration({ host: 'C' }),
    ['B12 moved orchestration/Orders.Process Host@Name: B -> C'],
  ],
  [
    'an orchestration is started',
    orchestration({ state: 'Started' }),
    ['B13 changed orchestration/Orders.Process @State: Unenlisted -> Started'],
  ],
  [
    'an orchestration is added',
    estate((of) => ({ ...of, orchestrations: [...of.orchestrations, { name: 'Orders.Bill', host: 'C' }] })),
    ['--- added orchestration/Orders.Bill: ∅ -> Started (host C)'],
  ],
  [
    'a pipeline is replaced',
    xml('Microsoft.BizTalk.DefaultPipelines.PassThruTransmit', 'My.Pipe'),
    [
      'B14 changed send-port/ToFactory TransmitPipeline@FullyQualifiedName: Microsoft.BizTalk.DefaultPipelines.PassThruTransmit, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35 -> My.Pipe, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
    ],
  ],
  [
    'the handler of a dynamic port changes',
    xml('Name="SendFtp" HostTrusted', 'Name="SendFtp2" HostTrusted', 'dynamic.xml'),
    ['B15 changed send-port/Anywhere DynamicSendHanders/SendHandler[FTP]@Name: SendFtp -> SendFtp2'],
  ],
  [
    'the default handler of an adapter changes',
    set('biztalk-send-handlers', ({ AdapterName, HostName }) => AdapterName === 'FTP' && HostName === 'C', {
      IsDefault: true,
    }),
    ['B16 changed send-handler/FTP/C IsDefault: false -> true'],
  ],
  [
    'a handler is created',
    rows('biztalk-receive-handlers', (list) => [...list, { AdapterName: 'POP3', HostName: 'C' }]),
    ['B17 added receive-handler/POP3/C: ∅ -> ∅'],
  ],
]

export const group: readonly Case[] = [
  [
    'the master secret server changes',
    set('biztalk-group', () => true, { SSOServerName: 'SSO2' }),
    ['G01 changed group SSOServerName: SSO1 -> SSO2'],
  ],
  [
    'fault tolerance of receive locations is switched on',
    set('biztalk-group', () => true, { ReceiverFaultToleranceEnabled: true }),
    ['G02 changed group ReceiverFaultToleranceEnabled: false -> true'],
  ],
  [
    'a message box is added',
    rows('biztalk-message-boxes', (list) => [...list, { MsgBoxDbServerName: 'SQL1', MsgBoxDbName: 'Second' }]),
    ['G03 changed group MessageBox/SQL1/Second: ∅ -> true'],
  ],
]

export const cases: readonly Case[] = [...topology, ...clusterings, ...cluster, ...bindings, ...group]
