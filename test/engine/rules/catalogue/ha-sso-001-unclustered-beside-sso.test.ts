import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-001-unclustered-beside-sso'
import { clusteredSso, estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('speaks of unclustered hosts on the nodes of SSO', () => {
  const spec = estate(
    clusteredSso(),
    receives('FILE', 'B'),
    host('Late', { on: ['N2 disabled running'] }),
    host('Off', { on: ['N2 disabled'] }),
    host('Away', { on: ['S9'] }),
    receives('FILE', 'C', 'SwitchedOff', false),
  )
  expect(judge(rule, spec)).toEqual({
    'host/Away': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and can run on N1 and N2, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
    'host/C':
      'fail high: Host C is not clustered and can run on N1, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
    'host/Late':
      'fail critical: Host Late is not clustered and can run on N2, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
    'host/Off': 'pass',
    'host/Track':
      'fail critical: Host Track is not clustered and can run on N1 and N2, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
  })
})

it('says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate(receives('FILE', 'B')))).toEqual({})
})

it('knows the nodes that SSO may run on', () => {
  expect(judge(rule, estate(clusteredSso('SSO', ['N2'])))).toEqual({
    'host/B':
      'fail critical: Host B is not clustered and can run on N2, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
    'host/C': 'pass',
    'host/Track':
      'fail critical: Host Track is not clustered and can run on N2, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.',
  })
})

it('cannot tell without the resources of the cluster, its owners or instances', () => {
  const without = (file: string) => judge(rule, estate(clusteredSso()), { without: [file] })['host/B']
  expect(without('cluster-resources.json')).toEqual(
    'cannot tell: Can host B run unclustered on a node where Enterprise SSO is clustered? (cluster-resources.json)',
  )
  expect(without('cluster-resource-owners.json')).toEqual(
    'cannot tell: Can host B run unclustered on a node where Enterprise SSO is clustered? (cluster-resource-owners.json: possible owners of ENTSSO)',
  )
  expect(without('biztalk-host-instances.json')).toEqual(
    'cannot tell: Can host B run unclustered on a node where Enterprise SSO is clustered? (biztalk-host-instances.json)',
  )
})
