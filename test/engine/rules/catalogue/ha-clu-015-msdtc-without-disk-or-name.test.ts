import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-015-msdtc-without-disk-or-name'
import { estate, resource, withoutHosts, withoutResources } from '../../../support/changes'
import { judge } from '../../../support/judge'

const depends = (expression: string) => estate(resource('DTC', { depends: expression }))
const fails = (lacking: string) =>
  `fail high: Clustered MSDTC, resource DTC, does not depend on ${lacking}: it may not come online after a failover.`

it('passes with both, and says nothing without MSDTC', () => {
  expect(judge(rule, estate())).toEqual({ 'cluster-resource/DTC': 'pass' })
  expect(judge(rule, estate(withoutResources('DTC')))).toEqual({})
})

it('fails without one of them or both, and where OR does not assure it', () => {
  expect(judge(rule, depends('([DTC Name])'))).toEqual({ 'cluster-resource/DTC': fails('a disk') })
  expect(judge(rule, depends('([DTC Disk])'))).toEqual({ 'cluster-resource/DTC': fails('a Network Name') })
  expect(judge(rule, depends(''))).toEqual({ 'cluster-resource/DTC': fails('a disk nor on a Network Name') })
  expect(judge(rule, depends('([DTC Disk] or [DTC Name])'))).toEqual({
    'cluster-resource/DTC': fails('a disk nor on a Network Name'),
  })
})

it('cannot tell where the disk may be one of another maker', () => {
  const mirror = resource('DTC Mirror', { type: 'DataKeeper Volume', group: 'DTC' })
  expect(judge(rule, estate(mirror, resource('DTC', { depends: '([DTC Mirror]) and ([DTC Name])' })))).toEqual({
    'cluster-resource/DTC':
      'cannot tell: Does clustered MSDTC, resource DTC, depend on a disk and on a Network Name? (whether a resource that DTC depends on is a disk)',
  })
})

it('cannot tell without resources or dependencies', () => {
  expect(judge(rule, estate(), { without: ['cluster-resource-dependencies.json'] })).toEqual({
    'cluster-resource/DTC':
      'cannot tell: Does clustered MSDTC, resource DTC, depend on a disk and on a Network Name? (cluster-resource-dependencies.json: dependencies of DTC)',
  })
  expect(judge(rule, estate(), { without: ['cluster-resources.json'] })).toEqual({
    group:
      'cannot tell: If MSDTC is clustered, does it depend on a disk and on a Network Name? (cluster-resources.json)',
  })
  expect(judge(rule, estate(withoutHosts('A')), { without: ['cluster-resources.json'] })).toEqual({})
})
