import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-006-host-and-cluster-disagree'
import { estate, host, receives, resource, withoutResources } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('passes where both say the same, clustered or not', () => {
  expect(judge(rule, estate(receives('FTP', 'A')))).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/C': 'pass',
    'host/Track': 'pass',
  })
})

it('fails where only one of them knows of the cluster', () => {
  expect(judge(rule, estate(host('A', { group: '' })))['host/A']).toEqual(
    'fail critical: The exports disagree about host A: BizTalk names no cluster group; its instances are not clustered; the cluster has it in group GA.',
  )
  expect(judge(rule, estate(withoutResources('BTSSvc$A')))['host/A']).toEqual(
    'fail critical: The exports disagree about host A: BizTalk names cluster group GA; its instances are clustered; the cluster has no resource of it.',
  )
  expect(judge(rule, estate(host('A', { group: 'Elsewhere' })))['host/A']).toEqual(
    'fail critical: The exports disagree about host A: BizTalk names cluster group Elsewhere; its instances are clustered; the cluster has it in group GA.',
  )
  const latent = estate(resource('BTSSvc$A', { group: 'DTC' }), receives('FTP', 'A', 'SwitchedOff', false))
  expect(judge(rule, latent)['host/A']).toEqual(
    'fail high: The exports disagree about host A: BizTalk names cluster group GA; its instances are clustered; the cluster has it in group DTC.',
  )
})

it('cannot tell without the resources of the cluster', () => {
  expect(judge(rule, estate(), { without: ['cluster-resources.json'] })).toEqual({
    'host/A': 'cannot tell: Do BizTalk and the cluster agree about the clustering of host A? (cluster-resources.json)',
    'host/B': 'cannot tell: Do BizTalk and the cluster agree about the clustering of host B? (cluster-resources.json)',
    'host/C': 'cannot tell: Do BizTalk and the cluster agree about the clustering of host C? (cluster-resources.json)',
    'host/Track':
      'cannot tell: Do BizTalk and the cluster agree about the clustering of host Track? (cluster-resources.json)',
  })
})

it('goes by the name of a resource only where its service is not known', () => {
  const without = ['cluster-resource-parameters.json']
  expect(judge(rule, estate(), { without })['host/A']).toBe('pass')
  const renamed = estate(withoutResources('BTSSvc$A'), resource('Receive service', { service: 'BTSSvc$A' }))
  expect(judge(rule, renamed)['host/A']).toBe('pass')
  expect(judge(rule, renamed, { without })['host/A']).toEqual(
    'cannot tell: Do BizTalk and the cluster agree about the clustering of host A? (cluster-resource-parameters.json: ServiceName of Receive service)',
  )
})
