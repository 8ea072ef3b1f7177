import type { EstateSpec } from '../../../support/estate'
import { all, estate, instance, named, rows, set, without, xml, type Edit } from './sides'

/** What one edit of the standard estate does not show: the estate before and after. */
export type RarerCase = readonly [title: string, before: Edit, after: Edit]

type Resource = EstateSpec['cluster']['resources'][number]

const nothing = all()

const hosts = (change: Readonly<Record<string, Partial<EstateSpec['hosts'][number]>>>): Edit =>
  estate((of) => ({ ...of, hosts: of.hosts.map((one) => ({ ...one, ...change[one.name] })) }))

const withResources = (...added: readonly Resource[]): Edit =>
  estate((of) => ({ ...of, cluster: { ...of.cluster, resources: [...of.cluster.resources, ...added] } }))

const resource = (name: string, change: Partial<Resource>): Edit =>
  estate((of) => ({
    ...of,
    cluster: {
      ...of.cluster,
      resources: of.cluster.resources.map((one) => (one.name === name ? { ...one, ...change } : one)),
    },
  }))

const depends = (expression: string): Edit => resource('BTSSvc$A', { depends: expression })

const owners = (names: readonly string[]): Edit =>
  set('cluster-resource-owners', ({ Resource: name }) => name === 'GA Disk', { OwnerNodes: names })

const states = (property: string, value: unknown): Edit =>
  set('biztalk-host-instances', instance('B', 'N2'), { [property]: value })

const instances: readonly RarerCase[] = [
  ['an instance that was starting has stopped', states('ServiceState', 2), states('ServiceState', 1)],
  ['an instance that was starting is pausing', states('ServiceState', 2), states('ServiceState', 6)],
  ['an instance is installed in part, then less', states('ConfigurationState', 2), states('ConfigurationState', 3)],
  ['two instances go and one comes', nothing, hosts({ B: { on: ['N3'] } })],
  ['one instance goes and two come', nothing, hosts({ C: { on: ['N2', 'N3'] } })],
  [
    'the only instances of two hosts change places',
    hosts({ B: { on: ['N2'] } }),
    hosts({ B: { on: ['N1'] }, C: { on: ['N2'] } }),
  ],
  [
    'two hosts are clustered at once, and the account of an instance changes',
    nothing,
    all(hosts({ B: { group: 'GA' }, C: { group: 'DTC' } }), states('Logon', String.raw`CORP\svc-other`)),
  ],
  [
    'a host is clustered where no list shows the hosts',
    without('biztalk-hosts.json'),
    all(hosts({ B: { group: 'GA' } }), without('biztalk-hosts.json')),
  ],
  [
    'a clustered host changes its group with a resource that is named like the host',
    all(hosts({ B: { group: 'GA' } }), withResources({ name: 'B', type: 'Generic Service', group: 'GA' })),
    all(hosts({ B: { group: 'DTC' } }), withResources({ name: 'B', type: 'Generic Service', group: 'DTC' })),
  ],
  [
    'a host is clustered with a resource that carries the name of the console',
    nothing,
    all(
      hosts({ B: { group: 'GA' } }),
      withResources({ name: 'BizTalk Service BizTalk Group : B', type: 'Generic Service', group: 'GA' }),
    ),
  ],
]

const cluster: readonly RarerCase[] = [
  [
    'Internet Information Services are clustered by their script',
    nothing,
    withResources({
      name: 'Web',
      type: 'Generic Script',
      group: 'GA',
      parameters: { ScriptFilepath: String.raw`C:\Windows\System32\inetsrv\clusweb7.vbs` },
    }),
  ],
  [
    'another script is clustered',
    nothing,
    withResources({
      name: 'Script',
      type: 'Generic Script',
      group: 'GA',
      parameters: { ScriptFilepath: String.raw`C:\clusweb7.vbs.old` },
    }),
  ],
  [
    'names and addresses of every kind join a group',
    nothing,
    withResources(
      ...[
        'Distributed Network Name',
        'IPv6 Address',
        'IPv6 Tunnel Address',
        'IP Address Helper',
        'My Network Name',
      ].map((type) => ({ name: `New ${type}`, type, group: 'GA' })),
    ),
  ],
  [
    'a service resource runs another service',
    withResources({ name: 'Service', type: 'Generic Service', group: 'GA', service: 'Spooler' }),
    withResources({ name: 'Service', type: 'Generic Service', group: 'GA', service: 'ENTSSO' }),
  ],
  ['a node goes down', nothing, set('cluster-nodes', named('N2'), { State: 1 })],
  ['a node is joining', nothing, set('cluster-nodes', named('N2'), { State: 3 })],
  ['a resource has failed', nothing, resource('GA MSMQ', { state: 'Failed' })],
  ['a resource is pending', nothing, resource('GA MSMQ', { state: '129' })],
  ['a group is offline', nothing, set('cluster-groups', named('GA'), { State: 'Offline' })],
  ['possible owners are every node', owners(['N1']), owners([])],
  [
    'possible owners are every node of which no list tells',
    all(owners(['N1']), without('cluster-nodes.json')),
    all(owners([]), without('cluster-nodes.json')),
  ],
  [
    'possible owners are every node, which changes',
    all(owners([])),
    all(
      owners([]),
      rows('cluster-nodes', (list) => [...list, { Name: 'N3', State: 'Up' }]),
    ),
  ],
  ['an expression cannot be read', nothing, depends('([GA Name] and')],
  [
    'alternatives change places',
    depends('([GA Name] or [GA MSMQ]) and ([GA Disk])'),
    depends('([GA Disk]) and ([GA MSMQ] or [GA Name])'),
  ],
  [
    'an alternative is added',
    depends('([GA Name]) and ([GA Disk])'),
    depends('([GA Name] or [GA IP]) and ([GA Disk])'),
  ],
  ['an alternative is lost', depends('([GA Name] or [GA IP]) and ([GA Disk])'), depends('([GA Name]) and ([GA Disk])')],
  ['an operand is written twice', depends('([GA Name])'), depends('([GA Name]) and ([ga name])')],
  [
    'a dependency is written by the id of the resource',
    all(depends('([GA Disk])'), set('cluster-resources', named('GA Disk'), { Id: '5c1e' })),
    all(depends('([5C1E])'), set('cluster-resources', named('GA Disk'), { Id: '5c1e' })),
  ],
  ['a disk gets another drive letter', nothing, resource('GA Disk', { partitions: ['S:', 'T:'] })],
]

const bindings: readonly RarerCase[] = [
  [
    'an orchestration without a state is enlisted',
    xml(' State="Unenlisted"', ''),
    xml('State="Unenlisted"', 'State="Enlisted"'),
  ],
  ['an orchestration without a state is unenlisted', xml(' State="Unenlisted"', ''), nothing],
  [
    'an orchestration is stopped',
    xml('State="Unenlisted"', 'State="Started"'),
    xml('State="Unenlisted"', 'State="Enlisted"'),
  ],
  ['a dynamic send port is made static', nothing, xml('IsStatic="false"', 'IsStatic="true"', 'dynamic.xml')],
]

export const rarer: readonly RarerCase[] = [...instances, ...cluster, ...bindings]
