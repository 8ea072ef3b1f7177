import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-007-mixed-work-in-one-host'
import { estate, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('fails where one host does two kinds of work', () => {
  expect(judge(rule, estate(receives('FILE', 'B', 'FromShop'), sends('FILE', 'B', 'ToBank')))).toEqual({
    'host/B':
      'fail advice: Host B receives for FromShop and sends for ToBank: a restart or failover for one of them stops the others.',
  })
  const spec = {
    ...estate(receives('FTP', 'A', 'Off', false)),
    orchestrations: [{ name: 'Orders.Process', host: 'A' }],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail advice: Host A receives for Off and runs Orders.Process: a restart or failover for one of them stops the others.',
  })
})

it('passes where each host does one, and says nothing of a host without work', () => {
  expect(judge(rule, estate(receives('FILE', 'B'), receives('FTP', 'B'), sends('FILE', 'C')))).toEqual({
    'host/B': 'pass',
    'host/C': 'pass',
  })
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['bindings.xml'] })).toEqual({})
})

it('lets a clustered host receive and send by Message Queuing, but nothing besides', () => {
  expect(judge(rule, estate(receives('MSMQ', 'A'), sends('MSMQ', 'A')))).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, estate(receives('MSMQ', 'A'), sends('FILE', 'A', 'ToBank')))['host/A']).toMatch(/^fail advice/)
})

it('lets no orchestration and no host that is not clustered do the same', () => {
  const queues = estate(receives('WCF-NetMsmq', 'A'), sends('WCF-NetMsmq', 'A'))
  expect(judge(rule, queues)).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, { ...queues, orchestrations: [{ name: 'Orders.Process', host: 'A' }] })['host/A']).toMatch(
    /^fail advice/,
  )
  expect(judge(rule, estate(receives('MSMQ', 'B'), sends('MSMQ', 'B')))['host/B']).toMatch(/^fail advice/)
})
