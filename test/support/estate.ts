/**
 * Writes the exports of a BizTalk group as text, so that every test goes in through the importers.
 *
 * The standard estate is that of the catalogue's worked transitions: host A clustered on N1 and N2 in group GA, host B
 * unclustered with enabled instances on N1 and N2, host C unclustered with one instance on N1, host I isolated on both.
 */
export interface EstateSpec {
  readonly hosts: readonly HostSpec[]
  readonly locations: readonly LocationSpec[]
  readonly sendPorts: readonly SendPortSpec[]
  readonly orchestrations: readonly OrchestrationSpec[]
  /** What the bindings are an export of; undefined: the group. */
  /** Folder of the bindings, with its slash: in the collection's own they are part of it. */
  readonly bindingsIn?: string
  readonly scope?: 'application'
  /** Pairs `ADAPTER/HOST`; undefined: derived from the bindings. */
  readonly receiveHandlers?: readonly string[]
  readonly sendHandlers?: readonly string[]
  /** Send handlers that are their adapter's default, as `ADAPTER/HOST`. */
  readonly defaultSendHandlers?: readonly string[]
  /** Constraints by the name of the adapter; undefined: the side has no list of adapters. */
  readonly adapters?: Readonly<Record<string, number>>
  readonly cluster: ClusterSpec
  readonly group: Readonly<Record<string, unknown>>
  readonly messageBoxes: readonly string[]
  readonly servers: readonly string[]
  /** Pairs `SERVER/HOST` that are listed and not mapped. */
  readonly unmapped?: readonly string[]
  readonly services: readonly Readonly<Record<string, unknown>>[]
}

export interface HostSpec {
  readonly name: string
  readonly isolated?: boolean
  readonly tracking?: boolean
  readonly only32Bit?: boolean
  /** The cluster group; empty or absent: not clustered. */
  readonly group?: string
  /** `N1`, `N2 disabled`, `N2 disabled running`, `N2 stopped`, `N2 not-installed`. */
  readonly on: readonly string[]
  /** Further properties of its row, and by server those of its instances. */
  readonly row?: Readonly<Record<string, unknown>>
  readonly instances?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface LocationSpec {
  readonly name: string
  readonly adapter: string
  readonly host: string
  readonly port?: string
  readonly address?: string
  readonly enabled?: boolean
  /** Properties of the adapter's `AdapterConfig/Config`. */
  readonly config?: Readonly<Record<string, string>>
  /** Properties directly below `CustomProps`. */
  readonly props?: Readonly<Record<string, string>>
  readonly pipeline?: string
  /** The bitmap of the adapter that a binding carries along. */
  readonly capabilities?: number
  readonly application?: string
  /** Elements of the schedule, in place of those of a location that is always open. */
  readonly schedule?: Readonly<Record<string, string>>
}

export interface SendPortSpec {
  readonly name: string
  readonly adapter?: string
  readonly host?: string
  readonly address?: string
  readonly dynamic?: boolean
  readonly ordered?: boolean
  readonly config?: Readonly<Record<string, string>>
  readonly secondary?: {
    readonly adapter: string
    readonly host: string
    readonly address: string
    readonly config?: Readonly<Record<string, string>>
  }
  readonly filter?: string
  readonly description?: string
  readonly application?: string
  /** `Status` as WMI gives it: 1 bound, 2 stopped, 3 started. */
  readonly status?: number
}

export interface OrchestrationSpec {
  readonly name: string
  readonly host?: string
  readonly state?: string
  /** The ports that it is bound to: names of receive ports and of send ports. */
  readonly from?: readonly string[]
  readonly to?: readonly string[]
}

export interface ClusterSpec {
  readonly nodes: readonly string[]
  readonly groups: readonly string[]
  readonly resources: readonly ResourceSpec[]
}

export interface ResourceSpec {
  readonly name: string
  readonly type: string
  readonly group: string
  /** Possible owners; absent: every node. */
  readonly owners?: readonly string[]
  readonly depends?: string
  readonly service?: string
  readonly state?: string
  readonly parameters?: Readonly<Record<string, string | number>>
  readonly partitions?: readonly string[]
  /** Further properties of its row. */
  readonly row?: Readonly<Record<string, unknown>>
}

export const standard: EstateSpec = {
  hosts: [
    { name: 'A', group: 'GA', on: ['N1', 'N2'] },
    { name: 'B', on: ['N1', 'N2'] },
    { name: 'C', on: ['N1'] },
    { name: 'I', isolated: true, on: ['N1', 'N2'] },
    { name: 'Track', tracking: true, on: ['N1', 'N2'] },
  ],
  locations: [],
  sendPorts: [],
  orchestrations: [],
  cluster: {
    nodes: ['N1', 'N2'],
    groups: ['GA', 'DTC'],
    resources: [
      {
        name: 'GA Name',
        type: 'Network Name',
        group: 'GA',
        depends: '([GA IP])',
        parameters: { Name: 'GANAME', DnsName: 'GANAME' },
      },
      { name: 'GA IP', type: 'IP Address', group: 'GA', parameters: { Address: '10.0.0.10' } },
      { name: 'GA Disk', type: 'Physical Disk', group: 'GA', partitions: ['S:'] },
      { name: 'GA MSMQ', type: 'MSMQ', group: 'GA', depends: '([GA Disk]) and ([GA Name])' },
      {
        name: 'BTSSvc$A',
        type: 'Generic Service',
        group: 'GA',
        service: 'BTSSvc$A',
        depends: '([GA Name]) and ([GA MSMQ])',
      },
      { name: 'DTC Name', type: 'Network Name', group: 'DTC', parameters: { Name: 'DTCNAME' } },
      { name: 'DTC Disk', type: 'Physical Disk', group: 'DTC', partitions: ['T:'] },
      {
        name: 'DTC',
        type: 'Distributed Transaction Coordinator',
        group: 'DTC',
        depends: '([DTC Disk]) and ([DTC Name])',
      },
    ],
  },
  group: {
    MgmtDbServerName: 'SQL1',
    MgmtDbName: 'BizTalkMgmtDb',
    SSOServerName: 'SSO1',
    MajorVersion: 3,
    MinorVersion: 13,
    ReceiverFaultToleranceEnabled: true,
  },
  messageBoxes: ['BizTalkMsgBoxDb'],
  servers: ['N1', 'N2'],
  services: [],
}

/** Every file of the side, by name. Leave files out to make what they say unknown. */
export function filesOf(spec: EstateSpec): Readonly<Record<string, string>> {
  return { ...platformFiles(spec), [`${spec.bindingsIn ?? ''}bindings.xml`]: bindingFile(spec) }
}

function platformFiles(spec: EstateSpec): Record<string, string> {
  const { cluster } = spec
  const json = (rows: readonly unknown[]) => `${JSON.stringify(rows, null, 2)}\n`
  const instances = spec.hosts.flatMap(instancesOf)
  return {
    'biztalk-group.json': json([spec.group]),
    'biztalk-message-boxes.json': json(
      spec.messageBoxes.map((name) => ({ MsgBoxDbServerName: 'SQL1', MsgBoxDbName: name })),
    ),
    'biztalk-hosts.json': json(spec.hosts.map(hostRow)),
    'biztalk-host-instances.json': json(instances),
    'biztalk-server-hosts.json': json(
      instances
        .filter((row) => row.ClusterInstanceType !== 3)
        .map(({ RunningServer, HostName }) => ({
          ServerName: RunningServer,
          HostName,
          IsMapped: spec.unmapped?.includes(`${RunningServer}/${HostName}`) !== true,
        })),
    ),
    'biztalk-servers.json': json(spec.servers.map((Name) => ({ Name }))),
    'biztalk-receive-handlers.json': json(handlerRows(spec.receiveHandlers ?? receiveHandlersOf(spec))),
    'biztalk-send-handlers.json': json(
      handlerRows(spec.sendHandlers ?? sendHandlersOf(spec)).map((row) => ({
        ...row,
        IsDefault: spec.defaultSendHandlers?.includes(`${String(row.AdapterName)}/${String(row.HostName)}`) ?? false,
      })),
    ),
    ...(spec.adapters && {
      'biztalk-adapters.json': json(
        Object.entries(spec.adapters).map(([Name, Constraints]) => ({ Name, Constraints })),
      ),
    }),
    'biztalk-send-ports.json': json(
      spec.sendPorts
        .filter(({ status }) => status !== undefined)
        .map(({ name, status }) => ({ Name: name, Status: status })),
    ),
    'cluster.json': json([{ Name: 'CLU1', Domain: 'corp.example', ClusterFunctionalLevel: 10 }]),
    'cluster-nodes.json': json(cluster.nodes.map(nodeRow)),
    'cluster-groups.json': json(
      cluster.groups.map((Name) => ({ Name, State: 'Online', OwnerNode: 'N1', GroupType: 'Unknown' })),
    ),
    'cluster-resources.json': json(
      cluster.resources.map(({ name, type, group, state, row }) => ({
        Name: name,
        ResourceType: type,
        OwnerGroup: group,
        State: state ?? 'Online',
        RestartAction: 2,
        ...row,
      })),
    ),
    'cluster-resource-owners.json': json(
      cluster.resources.map(({ name, owners }) => ({
        Resource: name,
        OwnerNodes: owners ?? cluster.nodes.map((node) => node.split(' ')[0]),
      })),
    ),
    'cluster-resource-dependencies.json': json(
      cluster.resources.map(({ name, depends }) => ({ Resource: name, DependencyExpression: depends ?? '' })),
    ),
    'cluster-resource-parameters.json': json(cluster.resources.flatMap(parameterRows)),
    'cluster-disks.json': json(
      cluster.resources.flatMap(({ name, partitions }) => (partitions ?? []).map((Path) => ({ Resource: name, Path }))),
    ),
    'services.json': json(spec.services),
  }
}

function hostRow({ name, isolated, tracking, only32Bit, group, row }: HostSpec): Record<string, unknown> {
  return {
    Name: name,
    HostType: isolated ? 2 : 1,
    IsDefault: false,
    HostTracking: tracking ?? false,
    AuthTrusted: false,
    IsHost32BitOnly: only32Bit ?? true,
    NTGroupName: String.raw`CORP\BizTalk Application Users`,
    ClusterResourceGroupName: group ?? '',
    ...row,
  }
}

interface InstanceRow {
  readonly HostName: string
  readonly RunningServer: string
  readonly ClusterInstanceType: number
}

/** A clustered host has one more row, the virtual one, as WMI gives it. */
function instancesOf({ name, isolated, group, on, instances }: HostSpec): readonly InstanceRow[] {
  const clustered = group !== undefined && group !== ''
  const rows = on.map((entry, index) => {
    const [server = '', ...words] = entry.split(' ')
    const stopped = words.includes('stopped') || (words.includes('disabled') && !words.includes('running'))
    const passive = clustered && index > 0
    return {
      Name: `Microsoft BizTalk Server ${name} ${server}`,
      HostName: name,
      RunningServer: server,
      HostType: isolated ? 2 : 1,
      Logon: String.raw`CORP\svc-biztalk`,
      IsDisabled: words.includes('disabled'),
      ConfigurationState: words.includes('not-installed') ? 5 : 1,
      ServiceState: isolated ? 8 : stopped || passive ? 1 : 4,
      ClusterInstanceType: clustered ? (index === 0 ? 2 : 1) : 0,
      ...instances?.[server],
    }
  })
  const first = rows[0]
  return clustered && first ? [...rows, { ...first, Logon: '', ClusterInstanceType: 3, ServiceState: 8 }] : rows
}

function nodeRow(entry: string): Record<string, unknown> {
  const [Name, State] = entry.split(' ')
  return { Name, State: State ?? 'Up', NodeWeight: 1, DynamicWeight: 1 }
}

function parameterRows({ name, service, parameters }: ResourceSpec): readonly Record<string, unknown>[] {
  const all = { ...(service === undefined ? {} : { ServiceName: service, UseNetworkName: 1 }), ...parameters }
  return Object.entries(all).map(([Name, Value]) => ({ Resource: name, Name, Value }))
}

function handlerRows(pairs: readonly string[]): readonly Record<string, unknown>[] {
  return [...new Set(pairs)].map((pair) => {
    const cut = pair.lastIndexOf('/')
    return { AdapterName: pair.slice(0, cut), HostName: pair.slice(cut + 1) }
  })
}

function receiveHandlersOf({ locations }: EstateSpec): readonly string[] {
  return locations.map(({ adapter, host }) => `${adapter}/${host}`)
}

function sendHandlersOf({ sendPorts }: EstateSpec): readonly string[] {
  return sendPorts.flatMap(({ adapter, host, secondary }) => [
    ...(adapter !== undefined && host !== undefined ? [`${adapter}/${host}`] : []),
    ...(secondary ? [`${secondary.adapter}/${secondary.host}`] : []),
  ])
}

export function bindingFile({ locations, sendPorts, orchestrations, scope }: EstateSpec): string {
  const ports = new Map<string, LocationSpec[]>()
  for (const location of locations) {
    const port = location.port ?? 'In'
    ports.set(port, [...(ports.get(port) ?? []), location])
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<BindingInfo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" Assembly="Microsoft.BizTalk.Deployment, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35" Version="3.5.1.0" BindingStatus="FullyBound" BoundEndpoints="0" TotalEndpoints="0">',
    '  <Timestamp>2026-01-05T10:00:00.0000000+01:00</Timestamp>',
    '  <ModuleRefCollection>',
    '    <ModuleRef Name="[Application:Orders]" Version="" Culture="" PublicKeyToken="" FullName="[Application:Orders], Version=, Culture=, PublicKeyToken=">',
    '      <Services />',
    `    </ModuleRef>${scope === 'application' ? '' : systemModule}`,
    '    <ModuleRef Name="Orders.Processes" Version="1.0.0.0" Culture="neutral" PublicKeyToken="0123456789abcdef" FullName="Orders.Processes, Version=1.0.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef">',
    '      <Services>',
    ...orchestrations.map(orchestrationXml),
    '      </Services>',
    '    </ModuleRef>',
    '  </ModuleRefCollection>',
    '  <SendPortCollection>',
    ...sendPorts.map(sendPortXml),
    '  </SendPortCollection>',
    '  <DistributionListCollection />',
    '  <ReceivePortCollection>',
    ...[...ports].map(([port, list]) => receivePortXml(port, list)),
    '  </ReceivePortCollection>',
    '  <PartyCollection xsi:nil="true" />',
    '</BindingInfo>',
    '',
  ].join('\n')
}

/** Every group has this application, so that no export of a group has one application only. */
const systemModule =
  '<ModuleRef Name="[Application:BizTalk.System]" Version="" Culture="" PublicKeyToken="" FullName="[Application:BizTalk.System], Version=, Culture=, PublicKeyToken="><Services /></ModuleRef>'

function orchestrationXml({ name, host, state, from = [], to = [] }: OrchestrationSpec): string {
  const at =
    host === undefined
      ? '<Host xsi:nil="true" />'
      : `<Host Name="${xml(host)}" NTGroupName="CORP\\BizTalk Application Users" Type="1" Trusted="false" />`
  return `        <Service Name="${xml(name)}" State="${state ?? 'Started'}" TrackingOption="None" Description="">
          ${portsXml(from, to)}
          <Roles />
          ${at}
        </Service>`
}

function portsXml(from: readonly string[], to: readonly string[]): string {
  const port = (name: string, element: string) =>
    `<Port Name="${xml(name)}Port" Modifier="1" BindingOption="1"><${element} Name="${xml(name)}" /></Port>`
  const ports = [...from.map((name) => port(name, 'ReceivePortRef')), ...to.map((name) => port(name, 'SendPortRef'))]
  return ports.length === 0 ? '<Ports />' : `<Ports>${ports.join('')}</Ports>`
}

function receivePortXml(port: string, locations: readonly LocationSpec[]): string {
  return `    <ReceivePort Name="${xml(port)}" IsTwoWay="false" BindingOption="0">
      <Description xsi:nil="true" />
      <ReceiveLocations>
${locations.map(locationXml).join('\n')}
      </ReceiveLocations>
      <Authentication>0</Authentication>
      <Tracking>0</Tracking>
      <Transforms />
      <RouteFailedMessage>false</RouteFailedMessage>
      <ApplicationName>${xml(locations[0]?.application ?? 'Orders')}</ApplicationName>
    </ReceivePort>`
}

function locationXml(spec: LocationSpec): string {
  const type = `Name="${xml(spec.adapter)}" Capabilities="${String(spec.capabilities ?? 0)}" ConfigurationClsid="00000000-0000-0000-0000-000000000000"`
  return `        <ReceiveLocation Name="${xml(spec.name)}">
          <Description xsi:nil="true" />
          <Address>${xml(spec.address ?? defaultAddress(spec))}</Address>
          <PublicAddress />
          <Primary>true</Primary>
${scheduleXml(spec)}
          <ReceiveLocationTransportType ${type} />
          <ReceiveLocationTransportTypeData>${xml(customProps(spec.props, spec.config))}</ReceiveLocationTransportTypeData>
          <ReceivePipeline Name="${xml(spec.pipeline ?? 'Microsoft.BizTalk.DefaultPipelines.PassThruReceive')}" FullyQualifiedName="Microsoft.BizTalk.DefaultPipelines.PassThruReceive, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35" Type="1" TrackingOption="None" Description="" />
          <ReceivePipelineData xsi:nil="true" />
          <SendPipeline xsi:nil="true" />
          <SendPipelineData xsi:nil="true" />
          <Enable>${String(spec.enabled ?? true)}</Enable>
          <ReceiveHandler Name="${xml(spec.host)}" HostTrusted="false">
            <TransportType ${type} />
          </ReceiveHandler>
        </ReceiveLocation>`
}

function scheduleXml({ schedule }: LocationSpec): string {
  const elements = {
    ReceiveLocationServiceWindowEnabled: 'false',
    ReceiveLocationFromTime: '2000-01-01T23:00:00',
    ReceiveLocationToTime: '2000-01-01T22:59:59',
    ReceiveLocationStartDateEnabled: 'false',
    ReceiveLocationStartDate: '2026-01-05T00:00:00',
    ReceiveLocationEndDateEnabled: 'false',
    ReceiveLocationEndDate: '2026-01-06T00:00:00',
    ...schedule,
  }
  return Object.entries(elements)
    .map(([name, value]) => `          <${name}>${value}</${name}>`)
    .join('\n')
}

function defaultAddress({ adapter, name }: LocationSpec): string {
  switch (adapter) {
    case 'FTP':
      return `ftp://ftp.partner.example:21/${name}/*.xml`
    case 'SFTP':
      return `sftp://sftp.partner.example:22/${name}/*.xml`
    case 'FILE':
      return `\\\\files.corp.example\\in\\${name}\\*.xml`
    case 'POP3':
      return `POP3://mail.corp.example#${name}`
    default:
      return `${adapter.toLowerCase()}://${name}`
  }
}

function sendPortXml(spec: SendPortSpec): string {
  const head = `    <SendPort Name="${xml(spec.name)}" IsStatic="${String(!(spec.dynamic ?? false))}" IsTwoWay="false" BindingOption="0">
      ${spec.description === undefined ? '<Description xsi:nil="true" />' : `<Description>${xml(spec.description)}</Description>`}
      <TransmitPipeline Name="Microsoft.BizTalk.DefaultPipelines.PassThruTransmit" FullyQualifiedName="Microsoft.BizTalk.DefaultPipelines.PassThruTransmit, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35" Type="2" TrackingOption="None" Description="" />`
  const transports = spec.dynamic
    ? []
    : [
        transportXml('PrimaryTransport', spec),
        spec.secondary ? transportXml('SecondaryTransport', spec.secondary) : emptyTransport,
      ]
  return [
    head,
    ...transports,
    `      <ReceivePipelineData xsi:nil="true" />
      <Tracking>0</Tracking>
      ${spec.filter === undefined ? '<Filter />' : `<Filter>${xml(spec.filter)}</Filter>`}
      <Transforms />
      <OrderedDelivery>${String(spec.ordered ?? false)}</OrderedDelivery>
      <Priority>5</Priority>
      <StopSendingOnFailure>false</StopSendingOnFailure>
      <RouteFailedMessage>false</RouteFailedMessage>
      <ApplicationName>${xml(spec.application ?? 'Orders')}</ApplicationName>
    </SendPort>`,
  ].join('\n')
}

const emptyTransport = `      <SecondaryTransport>
        <Address />
        <RetryCount>3</RetryCount>
        <RetryInterval>5</RetryInterval>
        <ServiceWindowEnabled>false</ServiceWindowEnabled>
        <FromTime>2000-01-01T23:00:00</FromTime>
        <ToTime>2000-01-01T22:59:59</ToTime>
        <Primary>false</Primary>
        <OrderedDelivery>false</OrderedDelivery>
        <DeliveryNotification>1</DeliveryNotification>
        <SendHandler xsi:nil="true" />
      </SecondaryTransport>`

function transportXml(
  element: string,
  spec: Pick<SendPortSpec, 'adapter' | 'host' | 'address' | 'config' | 'ordered'>,
): string {
  const adapter = spec.adapter ?? 'FILE'
  const type = `Name="${xml(adapter)}" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000"`
  return `      <${element}>
        <Address>${xml(spec.address ?? String.raw`\\files.corp.example\out\%MessageID%.xml`)}</Address>
        <TransportType ${type} />
        <TransportTypeData>${xml(customProps(undefined, spec.config))}</TransportTypeData>
        <RetryCount>3</RetryCount>
        <RetryInterval>5</RetryInterval>
        <ServiceWindowEnabled>false</ServiceWindowEnabled>
        <FromTime>2000-01-01T23:00:00</FromTime>
        <ToTime>2000-01-01T22:59:59</ToTime>
        <Primary>${String(element === 'PrimaryTransport')}</Primary>
        <OrderedDelivery>${String(spec.ordered ?? false)}</OrderedDelivery>
        <DeliveryNotification>1</DeliveryNotification>
        <SendHandler Name="${xml(spec.host ?? 'B')}" HostTrusted="false">
          <TransportType ${type} />
        </SendHandler>
      </${element}>`
}

function customProps(
  props: Readonly<Record<string, string>> | undefined,
  config: Readonly<Record<string, string>> | undefined,
): string {
  const own = Object.entries(props ?? {}).map(([name, value]) => `<${name} vt="8">${xml(value)}</${name}>`)
  const inner = Object.entries(config ?? {}).map(([name, value]) => `<${name}>${xml(value)}</${name}>`)
  const adapter =
    inner.length > 0 ? [`<AdapterConfig vt="8">${xml(`<Config>${inner.join('')}</Config>`)}</AdapterConfig>`] : []
  return `<CustomProps>${[...adapter, ...own].join('')}</CustomProps>`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
