import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-016-clustered-hosts-share-a-group'
import { clusteredSso, estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const second = host('B', { group: 'ga' })

it('says nothing of a group with one host', () => {
  expect(judge(rule, estate())).toEqual({})
})

it('is advice where several share one', () => {
  expect(judge(rule, estate(second, receives('FTP', 'A'), receives('MSMQ', 'B')))).toEqual({
    'cluster-group/GA': 'fail advice: Hosts A and B share cluster group GA: when one of them fails, all of them move.',
  })
})

it('passes where SSO or Message Queuing keeps them together', () => {
  expect(judge(rule, estate(second, clusteredSso('GA')))).toEqual({ 'cluster-group/GA': 'pass' })
  expect(judge(rule, estate(second, receives('MSMQ', 'A'), receives('WCF-NetMsmq', 'B')))).toEqual({
    'cluster-group/GA': 'pass',
  })
})

it('cannot tell without the resources, and has no group to speak of without hosts', () => {
  expect(judge(rule, estate(second), { without: ['cluster-resources.json'] })).toEqual({
    'cluster-group/GA':
      'cannot tell: Do hosts A and B have to share cluster group GA, because Enterprise SSO is clustered in it? (cluster-resources.json)',
  })
  expect(judge(rule, estate(second), { without: ['biztalk-hosts.json'] })).toEqual({})
})

it('is advice also where the queues of the hosts are in no resource of their group', () => {
  const together = estate(
    host('A', { group: 'dtc' }),
    host('B', { group: 'dtc' }),
    receives('MSMQ', 'A'),
    receives('MSMQ', 'B'),
  )
  expect(judge(rule, together)).toEqual({
    'cluster-group/DTC':
      'fail advice: Hosts A and B share cluster group dtc: when one of them fails, all of them move.',
  })
})

it('passes where each of them reads queues, whatever else it does', () => {
  const spec = estate(second, receives('MSMQ', 'A'), receives('MSMQ', 'B'), receives('FILE', 'B'))
  expect(judge(rule, spec)).toEqual({ 'cluster-group/GA': 'pass' })
})
