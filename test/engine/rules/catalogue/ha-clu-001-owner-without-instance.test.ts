import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-001-owner-without-instance'
import { estate, host, nodes, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const carries = receives('FTP', 'A')

it('passes where every possible owner has an instance, and leaves unclustered hosts alone', () => {
  expect(judge(rule, estate(carries))).toEqual({ 'host/A': 'pass' })
})

it('fails where an owner has none', () => {
  const joined = nodes('N1', 'N2', 'N3')
  expect(judge(rule, estate(carries, joined))).toEqual({
    'host/A': 'fail critical: Host A may fail over to N3, where no instance of it is installed: such a failover fails.',
  })
  expect(judge(rule, estate(carries, host('A', { on: ['N1'] })))).toEqual({
    'host/A': 'fail critical: Host A may fail over to N2, where no instance of it is installed: such a failover fails.',
  })
  expect(judge(rule, estate(carries, host('A', { on: ['N1', 'N2 not-installed'] })))).toEqual({
    'host/A': 'fail critical: Host A may fail over to N2, where no instance of it is installed: such a failover fails.',
  })
})

it('is milder with three valid owners, and with latent work', () => {
  const spare = estate(carries, nodes('N1', 'N2', 'N3', 'N4'), host('A', { on: ['N1', 'N2', 'N3'] }))
  expect(judge(rule, spare)).toEqual({
    'host/A': 'fail high: Host A may fail over to N4, where no instance of it is installed: such a failover fails.',
  })
  expect(judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), host('A', { on: ['N1'] })))).toEqual({
    'host/A': 'fail high: Host A may fail over to N2, where no instance of it is installed: such a failover fails.',
  })
})

it('takes an empty list of owners for every node', () => {
  expect(judge(rule, estate(carries, nodes('N1', 'N2', 'N3'), resource('BTSSvc$A', { owners: [] })))).toEqual({
    'host/A': 'fail critical: Host A may fail over to N3, where no instance of it is installed: such a failover fails.',
  })
})

it('is not mistaken by the domain of a server', () => {
  const spec = estate(carries, host('A', { on: ['n1.corp.example', 'N2'] }))
  expect(judge(rule, spec)).toEqual({ 'host/A': 'pass' })
})

it('cannot tell without owners, instances, resources or hosts', () => {
  const without = (...files: readonly string[]) => judge(rule, estate(carries), { without: files })
  expect(without('cluster-resource-owners.json')).toEqual({
    'host/A':
      'cannot tell: Is an instance of host A installed on every possible owner of its cluster resource? (cluster-resource-owners.json: possible owners of BTSSvc$A)',
  })
  expect(without('biztalk-host-instances.json')).toEqual({
    'host/A':
      'cannot tell: Is an instance of host A installed on every possible owner of its cluster resource? (biztalk-host-instances.json)',
  })
  expect(without('cluster-resources.json')).toEqual({
    'host/A':
      'cannot tell: Is an instance of host A installed on every possible owner of its cluster resource? (cluster-resources.json)',
  })
  expect(without('biztalk-hosts.json', 'biztalk-host-instances.json')['host/A']).toEqual(
    'cannot tell: If host A is clustered, is an instance of host A installed on every possible owner of its cluster resource? (biztalk-hosts.json; biztalk-host-instances.json)',
  )
})

it('says so where the resource is known by its name only', () => {
  const spec = estate(carries, host('A', { on: ['N1'] }))
  expect(judge(rule, spec, { without: ['cluster-resource-parameters.json'] })).toEqual({
    'host/A':
      'fail critical: Host A may fail over to N2, where no instance of it is installed: such a failover fails. Cluster resource BTSSvc$A was recognised by its name: no export gives its ServiceName.',
  })
})

it('shows the lines of host, owners and resource', () => {
  const spec = estate(carries, host('A', { on: ['N1', 'N2 not-installed'] }))
  expect(proof(rule, spec, 'host/A')).toEqual([
    'biztalk-host-instances.json: {',
    'biztalk-host-instances.json: "ConfigurationState": 5,',
    'biztalk-hosts.json: {',
    'biztalk-hosts.json: "ClusterResourceGroupName": "GA"',
    'cluster-resource-owners.json: "OwnerNodes": [',
    'cluster-resource-parameters.json: "Value": "BTSSvc$A"',
    'cluster-resources.json: {',
  ])
})
