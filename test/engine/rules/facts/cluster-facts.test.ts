import { expect, it } from 'vitest'
import type { ClusterResource } from '../../../../src-main/engine/model/snapshot'
import { clusterFacts, isOnline, type ClusterFacts } from '../../../../src-main/engine/rules/facts/cluster-facts'
import { standard, type ResourceSpec } from '../../../support/estate'
import { snapshotWith, told } from '../../../support/facts'

type Resource = Omit<ResourceSpec, 'group' | 'type'> & Partial<Pick<ResourceSpec, 'group' | 'type'>>

const generic = { type: 'Generic Service', group: 'GA' }

function clusterOf(
  resources: readonly Resource[],
  nodes: readonly string[] = ['N1', 'N2', 'N3'],
  without: readonly string[] = [],
): ClusterFacts {
  const rows = resources.map((row) => ({ ...generic, ...row }))
  const cluster = { ...standard.cluster, nodes, groups: ['GA', 'Empty'], resources: rows }
  return clusterFacts(snapshotWith({ hosts: [], cluster }, { without }))
}

function resourceIn(cluster: ClusterFacts, name: string): ClusterResource {
  const row = cluster.resource(name)
  if (row === undefined) throw new Error(`The fixture has no resource ${name}.`)
  return row
}

function serviceOf(resource: Resource, service: string): string {
  const found = clusterOf([resource]).ofService(service)
  return found.is === 'found' ? found.row.name : [found.is, ...('missing' in found ? found.missing : [])].join(': ')
}

it.each([
  [{ name: 'Any name', service: 'btssvc$orders' }, 'Any name'],
  [{ name: 'BTSSvc$Orders' }, 'BTSSvc$Orders'],
  [{ name: 'orders' }, 'orders'],
  [{ name: 'BizTalk Service BizTalk Group : Orders' }, 'BizTalk Service BizTalk Group : Orders'],
  [{ name: 'biztalk service x:ORDERS' }, 'biztalk service x:ORDERS'],
  [{ name: 'BTSSvc$Orders', service: 'BTSSvc$Other' }, 'none'],
  [{ name: 'BTSSvc$Orders', type: 'Generic Application' }, 'none'],
  [{ name: 'Any name', service: 'BTSSvc$Orders', type: 'Generic Script' }, 'none'],
  [{ name: 'BTSSvc$OrdersOld' }, 'none'],
  [{ name: 'BizTalk Service BizTalk Group : OrdersOld' }, 'none'],
  [{ name: 'BizTalk Service BizTalk Group : Old Orders' }, 'none'],
  [{ name: 'ENTSSO' }, 'none'],
  [{ name: 'ENTSSO of Orders' }, 'unknown: cluster-resource-parameters.json: ServiceName of ENTSSO of Orders'],
  [{ name: 'My BTSSvc$Other' }, 'unknown: cluster-resource-parameters.json: ServiceName of My BTSSvc$Other'],
  [{ name: 'Agent' }, 'unknown: cluster-resource-parameters.json: ServiceName of Agent'],
])('the service of host Orders and %o', (resource, expected) => {
  expect(serviceOf(resource, 'BTSSvc$Orders')).toBe(expected)
})

it('reads the name of a host as it is, and not as a pattern', () => {
  expect(serviceOf({ name: 'BizTalk Service BizTalk Group : AxB' }, 'BTSSvc$A.B')).toBe('none')
  expect(serviceOf({ name: 'BizTalk Service BizTalk Group : A.B' }, 'BTSSvc$A.B')).toMatch('A.B')
  expect(serviceOf({ name: 'BizTalk Service BizTalk Group : A (1)' }, 'BTSSvc$A (1)')).toMatch('A (1)')
})

it('finds a resource by its name and by its id, in any letter case', () => {
  const cluster = clusterOf([{ name: 'Disk', row: { Id: 'AB-1' } }, { name: 'Name' }])
  expect(['DISK', 'ab-1', 'name', 'other'].map((name) => cluster.resource(name)?.name)).toEqual([
    'Disk',
    'Disk',
    'Name',
    undefined,
  ])
})

const disk = (name: string, owners?: readonly string[], depends = ''): Resource => ({
  name,
  type: 'Physical Disk',
  depends,
  ...(owners && { owners }),
})

it.each([
  ['N1 N2 N3', [disk('Host')]],
  ['N1 N2', [disk('Host', ['n1', 'N2', 'N9']), disk('D', ['N1', 'N2'])], 'N9'],
  ['N2', [disk('Host', ['N1', 'N2'], '([D])'), disk('D', ['n2', 'N3'])]],
  ['N1 N2', [disk('Host', ['N1', 'N2'], '([D] or [E])'), disk('D', ['N1']), disk('E', ['N2'])]],
  ['', [disk('Host', ['N1', 'N2'], '([D]) and ([E])'), disk('D', ['N1']), disk('E', ['N2'])]],
  ['N1', [disk('Host', ['N1', 'N2'], '([D])'), disk('D', ['N1', 'N2'], '([E])'), disk('E', ['N1'])]],
  ['N1', [disk('Host', ['N1', 'N2'], '([D])'), disk('D', ['N1'], '([Host])')]],
  ['N1 N2', [disk('Host', ['N1', 'N2'], '([Gone])')]],
  ['N1 N2', [disk('Host', ['N1', 'N2'], '([D] or [Gone])'), disk('D', ['N1'])]],
])('the usable owners are %s (%#)', (expected, resources, besides = '') => {
  const cluster = clusterOf(resources)
  const owners = cluster.usableOwners(resourceIn(cluster, 'Host'))
  const names = owners.known ? owners.value.map((name) => name.toUpperCase()) : ['unknown']
  expect(names.join(' ')).toBe([expected, besides].filter((name) => name !== '').join(' '))
})

it('counts no node that is down or paused, and says what it does not know', () => {
  const resources = [disk('Host', ['N1', 'N2', 'N3', 'N4'], '([D])'), disk('D', ['N1', 'N2', 'N3', 'N4'])]
  const nodes = ['N1', 'n2 Down', 'N3 Paused', 'N4 Joining']
  const whole = clusterOf(resources, nodes)
  const partial = clusterOf(resources, nodes, ['cluster-resource-owners.json', 'cluster-nodes.json'])
  const host = resourceIn(whole, 'Host')
  expect(told(whole.usableOwners(host))).toEqual(['N1', 'N4'])
  expect(whole.unknownLimits(host)).toEqual([])
  expect(partial.usableOwners(resourceIn(partial, 'Host')).known).toBe(false)
  expect(partial.unknownLimits(resourceIn(partial, 'Host'))).toEqual([
    'cluster-resource-owners.json: possible owners of Host',
    'cluster-resource-owners.json: possible owners of D',
    'cluster-nodes.json',
  ])
})

it.each([
  ['no', [disk('Host'), disk('D')]],
  ['yes', [disk('Host', [], '([D])'), disk('D')]],
  ['yes', [disk('Host', [], '([E])'), disk('E', [], '([D])'), disk('D')]],
  ['yes', [disk('Host', [], '([E]) and ([D])'), disk('D'), disk('E')]],
  ['no', [disk('Host', [], '([E] or [D])'), disk('D'), disk('E')]],
  ['yes', [disk('Host', [], '([E] or [D])'), disk('D'), disk('E', [], '([D])')]],
  ['no', [disk('Host', [], '([E])'), disk('E', [], '([Host])'), disk('D')]],
  ['unknown', [disk('Host', [], '([Gone])'), disk('D')]],
  ['yes', [disk('Host', [], '([Gone]) and ([D])'), disk('D')]],
])('whether it depends on the disk is %s (%#)', (expected, resources) => {
  const cluster = clusterOf(resources)
  expect(cluster.dependsOn(resourceIn(cluster, 'Host'), ({ name }) => name === 'D').is).toBe(expected)
})

it('names the resource that no list has, or the list that is missing', () => {
  const cluster = clusterOf([disk('Host', [], '([Gone])')])
  expect(cluster.dependsOn(resourceIn(cluster, 'Host'), () => true).missing).toEqual(['the resource Gone'])
  const partial = clusterOf([disk('Host', [], '([Gone])')], ['N1'], ['cluster-resource-dependencies.json'])
  expect(partial.dependsOn(resourceIn(partial, 'Host'), () => true).missing).toEqual([
    'cluster-resource-dependencies.json: dependencies of Host',
  ])
})

it('knows groups, nodes and possible owners as far as their lists are complete', () => {
  const resources = [disk('Host', ['N1']), { ...disk('Other'), group: 'GB' }]
  const answers = (cluster: ClusterFacts) =>
    [
      cluster.hasGroup('ga'),
      cluster.hasGroup('GB'),
      cluster.hasGroup('Empty'),
      cluster.hasGroup('GC'),
      cluster.isNode('n1.corp.example'),
      cluster.isNode('N9'),
      cluster.mayRunOn(resourceIn(cluster, 'Host'), 'n1.corp.example'),
      cluster.mayRunOn(resourceIn(cluster, 'Host'), 'N2'),
    ].map(({ is }) => is)
  expect(answers(clusterOf(resources))).toEqual(['yes', 'yes', 'yes', 'no', 'yes', 'no', 'yes', 'no'])
  expect(answers(clusterOf(resources, ['N1'], ['cluster-groups.json', 'cluster-nodes.json']))).toEqual([
    'yes',
    'yes',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'yes',
    'no',
  ])
  expect(
    clusterOf(resources)
      .inGroup('ga', ({ type }) => type === 'disk')
      .rows.map(({ name }) => name),
  ).toEqual(['Host'])
})

it('is absent only where every list is complete and empty', () => {
  const absent = (nodes: readonly string[], groups: readonly string[], without: readonly string[] = []) =>
    clusterFacts(snapshotWith({ hosts: [], cluster: { nodes, groups, resources: [] } }, { without })).isAbsent
  expect([absent([], []), absent(['N1'], []), absent([], ['GA']), absent([], [], ['cluster-nodes.json'])]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it.each([
  ['Online', 'yes'],
  ['OnlinePending', 'yes'],
  ['Offline', 'no'],
  ['Failed', 'no'],
  ['OfflinePending', 'no'],
])('a resource that is %s is online: %s', (state, is) => {
  expect(isOnline(resourceIn(clusterOf([{ name: 'Host', state }]), 'Host')).is).toBe(is)
})
