import { expect, it } from 'vitest'
import type { HostFacts } from '../../../../src-main/engine/rules/facts/host-facts'
import { standard, type EstateSpec, type HostSpec } from '../../../support/estate'
import { estateWith } from '../../../support/facts'

const noCluster = { nodes: [], groups: [], resources: [] }
const clusterFiles = [
  'cluster.json',
  'cluster-nodes.json',
  'cluster-groups.json',
  'cluster-resources.json',
  'cluster-resource-owners.json',
  'cluster-resource-dependencies.json',
  'cluster-resource-parameters.json',
  'cluster-disks.json',
]
const hostFiles = ['biztalk-hosts.json']
const instanceFiles = ['biztalk-host-instances.json', 'biztalk-server-hosts.json']

function hostA(host: Partial<HostSpec>, spec: Partial<EstateSpec> = {}, without: readonly string[] = []): HostFacts {
  const hosts = [{ name: 'A', group: 'GA', on: ['N1', 'N2'], ...host }]
  const found = estateWith({ hosts, ...spec }, { without }).host('a')
  if (found === undefined) throw new Error('The fixture has no host A.')
  return found
}

const flag = (value: number | undefined) => ({ N1: { ClusterInstanceType: value }, N2: { ClusterInstanceType: value } })
const receives = { locations: [{ name: 'In', adapter: 'FTP', host: 'A' }] }

it.each<[expected: string, host: () => HostFacts]>([
  ['yes', () => hostA({})],
  ['no', () => hostA({ group: '' })],
  ['yes', () => hostA({ group: '', instances: flag(1) })],
  ['yes', () => hostA({}, {}, hostFiles)],
  ['no', () => hostA({ group: '' }, {}, hostFiles)],
  ['unknown', () => hostA({ group: '', instances: flag(undefined) }, {}, hostFiles)],
  ['unknown', () => hostA({ group: '', instances: { N1: { ClusterInstanceType: undefined } } }, {}, hostFiles)],
  ['no', () => hostA({ group: '', instances: flag(undefined) }, { cluster: noCluster }, hostFiles)],
  ['unknown', () => hostA({}, receives, [...hostFiles, ...instanceFiles])],
  ['no', () => hostA({}, { ...receives, cluster: noCluster }, [...hostFiles, ...instanceFiles])],
])('it is clustered: %s (%#)', (expected, host) => {
  expect(host().clustered.is).toBe(expected)
})

const moved = {
  ...standard.cluster,
  groups: ['GA', 'GB'],
  resources: standard.cluster.resources.map((row) => (row.name === 'BTSSvc$A' ? { ...row, group: 'GB' } : row)),
}
const bare = { ...standard.cluster, resources: standard.cluster.resources.filter(({ name }) => name !== 'BTSSvc$A') }

it.each<[expected: string, host: () => HostFacts]>([
  ['no', () => hostA({})],
  ['no', () => hostA({ group: 'ga' })],
  ['no', () => hostA({ group: '' }, { cluster: bare })],
  ['yes', () => hostA({ group: '' })],
  ['yes', () => hostA({ group: '', instances: flag(1) }, { cluster: bare })],
  ['yes', () => hostA({ instances: flag(0) })],
  ['no', () => hostA({ instances: { N1: { ClusterInstanceType: 0 } } })],
  ['no', () => hostA({ instances: { N1: { ClusterInstanceType: 0 }, N2: { ClusterInstanceType: undefined } } })],
  ['yes', () => hostA({}, { cluster: moved })],
  ['yes', () => hostA({}, { cluster: bare })],
  ['yes', () => hostA({ group: 'GX' })],
  ['yes', () => hostA({ group: 'GX' }, { cluster: noCluster })],
  ['unknown', () => hostA({}, {}, clusterFiles)],
  ['unknown', () => hostA({ group: '' }, {}, clusterFiles)],
  ['yes', () => hostA({ instances: flag(0) }, {}, clusterFiles)],
  ['unknown', () => hostA({}, {}, hostFiles)],
  ['no', () => hostA({ group: '' }, { cluster: noCluster }, hostFiles)],
  ['unknown', () => hostA({}, { cluster: noCluster }, hostFiles)],
])('its exports disagree about the clustering: %s (%#)', (expected, host) => {
  expect(host().disagree.is).toBe(expected)
})

it.each<[expected: string, host: () => HostFacts]>([
  ['yes no', () => hostA({ group: '' }, { cluster: bare })],
  ['no yes', () => hostA({ group: '', on: ['N1'] }, { cluster: bare })],
  ['no yes', () => hostA({ group: '', on: ['N1', 'N2 disabled'] }, { cluster: bare })],
  ['yes no', () => hostA({ group: '', on: ['N1', 'N2 disabled running'] }, { cluster: bare })],
  ['no yes', () => hostA({ group: '', on: ['N1', 'N2 not-installed'] }, { cluster: bare })],
  ['no no', () => hostA({ group: '', on: [] }, { cluster: bare })],
  ['no no', () => hostA({})],
  ['unknown unknown', () => hostA({ group: '' })],
  ['unknown unknown', () => hostA({ instances: flag(0) })],
  ['unknown unknown', () => hostA({ on: ['N1', 'N9'] })],
  ['unknown unknown', () => hostA({ group: '' }, { ...receives, cluster: bare }, instanceFiles)],
])('it has several readers, or one that is not clustered: %s (%#)', (expected, host) => {
  const { severalReaders, oneUnclusteredReader } = host()
  expect([severalReaders, oneUnclusteredReader].map(({ is }) => is).join(' ')).toBe(expected)
})

it('counts the servers of its instances by what they can do', () => {
  const on = ['N1', 'N2 disabled', 'N3 disabled running', 'N4 not-installed', 'N5 stopped']
  const instances = { N6: { IsDisabled: undefined }, N7: { ConfigurationState: undefined } }
  const { enabled, installed, active } = hostA({ group: '', on: [...on, 'N6', 'N7'], instances })
  expect([enabled, installed, active].map(({ sure, maybe, open }) => ({ sure, maybe, open }))).toEqual([
    { sure: ['N1', 'N5'], maybe: ['N6', 'N7'], open: false },
    { sure: ['N1', 'N2', 'N3', 'N5', 'N6'], maybe: ['N7'], open: false },
    { sure: ['N1', 'N3', 'N5', 'N6'], maybe: ['N7'], open: false },
  ])
})

it('finds the instance on a server, or says that the list is not complete', () => {
  const on = (host: HostFacts, server: string) => {
    const found = host.instanceOn(server)
    return found.is === 'unknown' ? found.missing.join() : found.is
  }
  const host = hostA({})
  expect([on(host, 'n1.corp.example'), on(host, 'N9')]).toEqual(['found', 'none'])
  expect(on(hostA({}, receives, instanceFiles), 'N1')).toBe('biztalk-host-instances.json')
})

it('exists where a list has it, and stands at the first line that names it', () => {
  const told = ({ exists, isolated, at }: HostFacts) =>
    [exists.is, isolated.is, ...isolated.missing, ...at.map(({ file }) => file)].join(' ')
  expect([
    told(hostA({})),
    told(hostA({ isolated: true, group: '' })),
    told(hostA({}, {}, hostFiles)),
    told(hostA({}, receives, [...hostFiles, ...instanceFiles])),
    told(hostA({ name: 'Other' }, receives)),
  ]).toEqual([
    'yes no biztalk-hosts.json',
    'yes yes biztalk-hosts.json',
    'unknown unknown biztalk-hosts.json biztalk-host-instances.json',
    'unknown unknown biztalk-hosts.json bindings.xml',
    'no unknown biztalk-hosts.json: host A bindings.xml',
  ])
})

it('names the servers that are no nodes of its cluster', () => {
  expect(hostA({ on: ['N1', 'N9'] }).strays.map(({ server }) => server)).toEqual(['N9'])
  expect(hostA({ on: ['N1', 'N9'], group: '' }).strays).toEqual([])
  expect(hostA({ on: ['N1', 'N9'] }, {}, clusterFiles).strays).toEqual([])
})
