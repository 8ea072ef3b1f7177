import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-004-no-network-name-or-address'
import { estate, host, receives, resource, withoutResources } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where the group has both, and leaves unclustered hosts alone', () => {
  expect(judge(rule, estate(carries))).toEqual({ 'host/A': 'pass' })
})

it('fails where one is missing or not online', () => {
  expect(judge(rule, estate(carries, withoutResources('GA Name')))).toEqual({
    'host/A':
      'fail critical: Cluster group GA of host A has no Network Name that is online: the host does not work as a clustered resource.',
  })
  expect(judge(rule, estate(carries, withoutResources('GA Name', 'GA IP')))).toEqual({
    'host/A':
      'fail critical: Cluster group GA of host A has no Network Name and no IP Address that is online: the host does not work as a clustered resource.',
  })
  expect(
    judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), resource('GA IP', { state: 'Failed' }))),
  ).toEqual({
    'host/A':
      'fail high: Cluster group GA of host A has no IP Address that is online: the host does not work as a clustered resource.',
  })
})

it('leaves a group that the cluster does not have to another rule', () => {
  expect(judge(rule, estate(carries, host('A', { group: 'Elsewhere' })))).toEqual({})
})

it('cannot tell without the resources of the cluster', () => {
  expect(judge(rule, estate(carries), { without: ['cluster-resources.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster group of host A have a Network Name and an IP Address that are online? (cluster-resources.json)',
  })
  expect(judge(rule, estate(carries), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster group of host A have a Network Name and an IP Address that are online? (biztalk-hosts.json)',
  })
})
