import { all, edited, estate, rows, set, without, type Edit, type Files } from './sides'

/** What the standard estate has not: texts of bindings, and lists that name what no other list has. */
export type DocumentCase = readonly [title: string, before: Files, after: Files]

const bound = (...parts: readonly string[]): Files => ({
  'a.xml': `<BindingInfo>\n${parts.join('\n')}\n</BindingInfo>`,
})

const orchestration = (...ports: readonly string[]): string => `<ModuleRefCollection>
<ModuleRef Name="App" FullName="App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"><Services>
<Service Name="App.Run" State="Started"><Ports>
${ports.join('\n')}
</Ports><Host Name="B" NTGroupName="Users" Type="1" Trusted="false" /></Service></Services></ModuleRef></ModuleRefCollection>`
const port = (
  name: string,
  ref: string,
  more = '',
): string => `<Port Name="${name}" Modifier="2" BindingOption="1">${more}
<SendPortRef Name="${ref}" /></Port>`

const location = (inner: string, name = 'L', attributes = ''): string =>
  `<ReceiveLocation Name="${name}"${attributes}>\n${inner}\n</ReceiveLocation>`
const receivePort = (locations: readonly string[], name = 'In', attributes = ''): string =>
  `<ReceivePortCollection><ReceivePort Name="${name}"${attributes}><ReceiveLocations>\n${locations.join('\n')}\n</ReceiveLocations></ReceivePort></ReceivePortCollection>`
const at = (address: string, type = 'FILE'): string =>
  `<Address>${address}</Address>\n<ReceiveLocationTransportType Name="${type}" />`
const receiving = (...inner: readonly string[]): Files => bound(receivePort([location(inner.join('\n'))]))
const secret = (inner: string): Files =>
  receiving(
    `<ReceiveLocationTransportTypeData>&lt;CustomProps&gt;${inner}&lt;/CustomProps&gt;</ReceiveLocationTransportTypeData>`,
  )
const password = (type: string, value: string): string => `&lt;Password vt="${type}"&gt;${value}&lt;/Password&gt;`

const sendPort = (inner: string, name = 'Out', attributes = ' IsStatic="true"'): string =>
  `<SendPortCollection><SendPort Name="${name}"${attributes}>\n${inner}\n</SendPort></SendPortCollection>`
const transport = (which: string, inner: string): string => `<${which}Transport>\n${inner}\n</${which}Transport>`
const list = (...ports: readonly string[]): string =>
  `<DistributionListCollection><DistributionList Name="All"><SendPorts>${ports
    .map((name) => `<SendPortRef Name="${name}" />`)
    .join('\n')}</SendPorts></DistributionList></DistributionListCollection>`
const party = (...ports: readonly string[]): string =>
  `<PartyCollection><Party Name="Shop"><SendPorts>${ports
    .map((name) => `<SendPortReference Name="${name}" />`)
    .join('\n')}</SendPorts></Party></PartyCollection>`
const edi = (version: string, more = ''): string =>
  `<EdiGlobalProperties><version>${version}</version><FallbackData><X12Fallback A="1" B="2" /></FallbackData>${more}</EdiGlobalProperties>`

const window = (
  flag: string,
  from: string,
): string => `<ReceiveLocationServiceWindowEnabled>${flag}</ReceiveLocationServiceWindowEnabled>
<ReceiveLocationFromTime>${from}</ReceiveLocationFromTime>
<ReceiveLocationToTime>2000-01-01T23:00:00</ReceiveLocationToTime>`
const dates = (
  flag: string,
  from: string,
  to: string,
): string => `<ReceiveLocationStartDateEnabled>${flag}</ReceiveLocationStartDateEnabled>
<ReceiveLocationStartDate>${from}</ReceiveLocationStartDate>
<ReceiveLocationEndDateEnabled>${flag}</ReceiveLocationEndDateEnabled>
<ReceiveLocationEndDate>${to}</ReceiveLocationEndDate>`
const schedule = (type: string, interval: string): string => `<ScheduleRecurrenceType>${type}</ScheduleRecurrenceType>
<ScheduleRecurInterval>${interval}</ScheduleRecurInterval>`
const sendWindow = (flag: string, from: string): string =>
  transport('Primary', `<ServiceWindowEnabled>${flag}</ServiceWindowEnabled>\n<FromTime>${from}</FromTime>`)

const orchestrations: readonly DocumentCase[] = [
  [
    'a port of an orchestration comes',
    bound(orchestration(port('Out', 'S1'))),
    bound(orchestration(port('Out', 'S1'), port('Copy', 'S2'))),
  ],
  [
    'a port of an orchestration comes, and another is bound elsewhere',
    bound(orchestration(port('Out', 'S1'))),
    bound(orchestration(port('Out', 'S2'), port('Copy', 'S2', '<A>1</A><B>2</B><C>3</C><D>4</D>'))),
  ],
  [
    'a port of an orchestration without a binding comes',
    bound(orchestration()),
    bound(orchestration('<Port Name="Out" />')),
  ],
  [
    'an orchestration moves to a host of another group',
    bound(orchestration()),
    bound(orchestration().replace('Name="B" NTGroupName="Users"', 'Name="C" NTGroupName="Others"')),
  ],
  [
    'an orchestration keeps its host, whose group changes',
    bound(orchestration()),
    bound(orchestration().replace('NTGroupName="Users"', 'NTGroupName="Others"')),
  ],
]

const partners: readonly DocumentCase[] = [
  ['ports of a send port group change places', bound(list('S1', 'S2')), bound(list('S2', 'S1'))],
  ['a port joins a send port group', bound(list('S1', 'S2')), bound(list('S1', 'S3', 'S2'))],
  ['ports of a party change places', bound(party('S1', 'S2')), bound(party('S2', 'S1'))],
  ['a party sends by another port', bound(party('S1', 'S2')), bound(party('S1', 'S3'))],
  ['partner data comes, with another version of it', bound(party('S1')), bound(party('S1'), edi('2'))],
  ['partner data changes', bound(edi('1', '<Other>1</Other>')), bound(edi('2', '<Other>2</Other>'))],
  ['partner data of which only one side has bindings', bound(edi('1')), {}],
]

const settings: readonly DocumentCase[] = [
  ['a secret is masked on one side', secret(password('8', 'one')), secret(password('1', ''))],
  ['a secret is masked on both sides', secret(password('8', '***')), secret(password('1', ''))],
  ['a masked secret comes', secret(''), secret(password('8', '***'))],
  ['a clear secret comes', secret(''), secret(password('8', 'one'))],
  [
    'a clear secret becomes a plain setting',
    secret(password('8', 'one')),
    secret('&lt;Timeout vt="3"&gt;1&lt;/Timeout&gt;'),
  ],
  [
    'a type of a property is written otherwise',
    secret('&lt;Timeout vt="3"&gt;1&lt;/Timeout&gt;'),
    secret('&lt;Timeout vt="8"&gt;1&lt;/Timeout&gt;'),
  ],
  [
    'tracking is left out or spelled out',
    bound(receivePort([])),
    bound(receivePort([], 'In', ' TrackingOption="None"')),
  ],
  [
    'tracking begins',
    bound(receivePort([], 'In', ' TrackingOption="None"')),
    bound(receivePort([], 'In', ' TrackingOption="ServiceStartEnd"')),
  ],
  [
    'tracking begins where it was left out',
    bound(receivePort([])),
    bound(receivePort([], 'In', ' TrackingOption="ServiceStartEnd"')),
  ],
  [
    'times of a window that is on change',
    receiving(window('true', '2000-01-01T08:00:00')),
    receiving(window('true', '2000-01-01T09:00:00')),
  ],
  [
    'a window is switched on with other times',
    receiving(window('false', '2000-01-01T08:00:00')),
    receiving(window('true', '2000-01-01T09:00:00')),
  ],
  [
    'times of a window that is off change',
    receiving(window('false', '2000-01-01T08:00:00')),
    receiving(window('false', '2000-01-01T09:00:00')),
  ],
  [
    'dates that hold change',
    receiving(dates('true', '2026-01-01', '2026-12-01')),
    receiving(dates('true', '2026-01-02', '2026-12-02')),
  ],
  [
    'dates that do not hold change',
    receiving(dates('false', '2026-01-01', '2026-12-01')),
    receiving(dates('false', '2026-01-02', '2026-12-02')),
  ],
  ['a schedule that recurs changes', receiving(schedule('Daily', '1')), receiving(schedule('Daily', '2'))],
  ['a schedule that does not recur changes', receiving(schedule('None', '1')), receiving(schedule('None', '2'))],
  ['a schedule begins to recur', receiving(schedule('None', '1')), receiving(schedule('Daily', '2'))],
  [
    'a window of a send port that is on changes',
    bound(sendPort(sendWindow('true', '08:00'))),
    bound(sendPort(sendWindow('true', '09:00'))),
  ],
  [
    'a window of a send port that is off changes',
    bound(sendPort(sendWindow('false', '08:00'))),
    bound(sendPort(sendWindow('false', '09:00'))),
  ],
  [
    'an empty backup transport is written out',
    bound(sendPort(transport('Primary', '<Address>C:\\out</Address>'))),
    bound(
      sendPort(
        `${transport('Primary', '<Address>C:\\out</Address>')}\n${transport('Secondary', '<Address /><RetryCount>3</RetryCount>')}`,
      ),
    ),
  ],
  [
    'a backup transport changes',
    bound(
      sendPort(
        transport('Secondary', '<Address>C:\\a</Address><TransportType Name="FILE" /><RetryCount>3</RetryCount>'),
      ),
    ),
    bound(
      sendPort(
        transport('Secondary', '<Address>C:\\b</Address><TransportType Name="FTP" /><RetryCount>4</RetryCount>'),
      ),
    ),
  ],
]

const renames: readonly DocumentCase[] = [
  [
    'a receive port with two locations is named otherwise',
    bound(receivePort([location(at('C:\\a')), location(at('C:\\b', 'FTP'), 'M')])),
    bound(receivePort([location(at('c:\\B', 'ftp'), 'M'), location(at('C:\\a'))], 'Inbox')),
  ],
  [
    'a receive port is named otherwise and loses a location',
    bound(receivePort([location(at('C:\\a')), location(at('C:\\b'), 'M')])),
    bound(receivePort([location(at('C:\\a'))], 'Inbox')),
  ],
  ['an empty receive port is named otherwise', bound(receivePort([])), bound(receivePort([], 'Inbox'))],
  [
    'a location without an address is named otherwise',
    bound(receivePort([location(at(''))])),
    bound(receivePort([location(at(''), 'M')])),
  ],
  [
    'a location without an adapter is named otherwise',
    bound(receivePort([location('<Address>C:\\a</Address>')])),
    bound(receivePort([location('<Address>C:\\a</Address>', 'M')])),
  ],
  [
    'a location with another adapter has another name',
    bound(receivePort([location(at('C:\\a'))])),
    bound(receivePort([location(at('C:\\a', 'FTP'), 'M')])),
  ],
  [
    'an orchestration goes on with a port that is named otherwise',
    bound(
      orchestration(port('Out', 'Old')),
      sendPort(transport('Primary', '<Address>C:\\a</Address><TransportType Name="FILE" />'), 'Old'),
      party('Old'),
    ),
    bound(
      orchestration(port('Out', 'New')),
      sendPort(transport('Primary', '<Address>C:\\a</Address><TransportType Name="FILE" />'), 'New'),
      party('New'),
    ),
  ],
]

const ghost = (file: string, row: Readonly<Record<string, unknown>>): Files =>
  edited(rows(file, (list) => [...list, row]))
const service = (name: string, property: string, value: string): Edit =>
  rows('services', (all) => [
    ...all,
    { Server: 'N1', Name: name, State: 'Running', StartMode: 'Auto', [property]: value },
  ])

const lists: readonly DocumentCase[] = [
  [
    'owners of a resource that no list has',
    edited(all()),
    ghost('cluster-resource-owners', { Resource: 'Ghost', OwnerNodes: ['N1'] }),
  ],
  [
    'owners of a group that no list has',
    edited(all()),
    ghost('cluster-group-owners', { Group: 'Ghost', OwnerNodes: ['N1'] }),
  ],
  [
    'the status of a port that no binding has',
    edited(all()),
    ghost('biztalk-send-ports', { Name: 'Ghost', Status: 3 }),
  ],
  [
    'hosts of a server that no list has',
    edited(all()),
    ghost('biztalk-server-hosts', { ServerName: 'N9', HostName: 'B', IsMapped: true }),
  ],
  [
    'the service of a clustered host stops',
    edited(service('BTSSvc$A', 'State', 'Running')),
    edited(service('BTSSvc$A', 'State', 'Stopped')),
  ],
  [
    'the service of a clustered host is disabled',
    edited(service('BTSSvc$A', 'StartMode', 'Manual')),
    edited(service('BTSSvc$A', 'StartMode', 'Disabled')),
  ],
  [
    'the service of another host stops',
    edited(service('BTSSvc$C', 'State', 'Running')),
    edited(service('BTSSvc$C', 'State', 'Stopped')),
  ],
  [
    'another service stops',
    edited(service('Spooler', 'State', 'Running')),
    edited(service('Spooler', 'State', 'Stopped')),
  ],
  ['a service comes', edited(all()), edited(service('Spooler', 'State', 'Running'))],
  [
    'a group of the cluster is in part online',
    edited(all()),
    edited(set('cluster-groups', ({ Name }) => Name === 'GA', { State: 3 })),
  ],
  [
    'a group of the cluster has failed',
    edited(all()),
    edited(set('cluster-groups', ({ Name }) => Name === 'GA', { State: 2 })),
  ],
  [
    'a resource is on the other node',
    edited(set('cluster-resources', ({ Name }) => Name === 'GA Disk', { OwnerNode: 'N1' })),
    edited(set('cluster-resources', ({ Name }) => Name === 'GA Disk', { OwnerNode: 'N2' })),
  ],
  [
    'the type of a host changes where no list shows the hosts',
    edited(without('biztalk-hosts.json')),
    edited(
      all(
        set('biztalk-host-instances', ({ HostName }) => HostName === 'B', { HostType: 2 }),
        without('biztalk-hosts.json'),
      ),
    ),
  ],
  [
    'nothing is known of the group on one side',
    edited(all()),
    edited(without('biztalk-group.json', 'biztalk-message-boxes.json')),
  ],
]

const application = (name: string): Edit =>
  estate((of) => ({
    ...of,
    scope: 'application',
    locations: of.locations.map((one) => ({ ...one, application: name })),
  }))

const scopes: readonly DocumentCase[] = [
  ['the bindings of one application beside those of the group', edited(all()), edited(application('Orders'))],
  ['the bindings of two applications', edited(application('Orders')), edited(application('Billing'))],
  ['the bindings of one application on both sides', edited(application('Orders')), edited(application('Orders'))],
]

export const documents: readonly DocumentCase[] = [
  ...orchestrations,
  ...partners,
  ...settings,
  ...renames,
  ...lists,
  ...scopes,
]
