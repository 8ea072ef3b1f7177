import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-008-several-allowed-in-clustered-host'
import { estate, receives, resource, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const reason = receives('FTP', 'A')
const fails = (names: string, severity = 'low') =>
  `fail ${severity}: Host A is clustered for other work, and also runs ${names}, which several servers could do at once.`

it('fails where work that needs no cluster is beside work that does', () => {
  expect(judge(rule, estate(reason, receives('FILE', 'A', 'FromShop'), sends('FTP', 'A', 'ToBank')))).toEqual({
    'host/A': fails('FromShop and ToBank'),
  })
  const spec = { ...estate(reason), orchestrations: [{ name: 'Orders.Process', host: 'A' }] }
  expect(judge(rule, spec)).toEqual({ 'host/A': fails('Orders.Process') })
  expect(judge(rule, estate(reason, receives('HTTP', 'A', 'Off', false)))).toEqual({ 'host/A': fails('Off', 'advice') })
})

it('passes where all of it needs the cluster, and leaves a host without a reason to another rule', () => {
  expect(judge(rule, estate(reason, receives('MSMQ', 'A'), sends('MSMQ', 'A')))).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, estate(receives('FILE', 'A')))).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, estate(reason, receives('MQSeries', 'A')))).toEqual({ 'host/A': 'pass' })
})

it('lets files lie on a disk that the host depends on', () => {
  const depends = resource('BTSSvc$A', { depends: '([GA Name]) and ([GA Disk])' })
  const spec = estate(reason, depends)
  const file = { name: 'FromShop', adapter: 'FILE', host: 'A', address: String.raw`S:\drop\*.xml` }
  const withFile = { ...spec, locations: [...spec.locations, file] }
  expect(judge(rule, withFile)).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, withFile, { without: ['cluster-disks.json'] })).toEqual({
    'host/A': 'cannot tell: Does anything that host A runs gain nothing from the cluster? (cluster-disks.json)',
  })
})

it('cannot tell of an adapter that nobody documents, nor without hosts or bindings', () => {
  const ask = 'Does anything that host A runs gain nothing from the cluster?'
  const guest = receives('FILE', 'A')
  expect(judge(rule, estate(receives('Acme', 'A'), guest))).toEqual({
    'host/A': `cannot tell: ${ask} (whether the adapter Acme needs a clustered host)`,
  })
  const without = ['biztalk-hosts.json', 'biztalk-host-instances.json']
  expect(judge(rule, estate(reason, guest), { without })).toEqual({
    'host/A':
      'cannot tell: If host A is clustered, does anything that host A runs gain nothing from the cluster? (biztalk-hosts.json)',
  })
  expect(judge(rule, estate(reason, guest), { without: ['bindings.xml'] })).toEqual({
    'host/A': `cannot tell: ${ask} (bindings.xml)`,
  })
})
