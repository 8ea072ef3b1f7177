import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ord-003-order-not-kept-end-to-end'
import type { EstateSpec, LocationSpec, SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { msmq, remote, receiving } from '../../../support/queues'

const queue = (host: string, serialProcessing: string): LocationSpec => ({
  ...msmq('Queue', host, remote, { serialProcessing }),
  port: 'Orders',
})
const from = (port: string) =>
  `<?xml version="1.0" encoding="utf-16"?><Filter><Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="${port}" /></Group></Filter>`
const out = (name: string, more: Partial<SendPortSpec> = {}): SendPortSpec => ({
  name,
  host: 'B',
  filter: from('Orders'),
  ...more,
})
const flow = (location: LocationSpec, ...sendPorts: readonly SendPortSpec[]): EstateSpec => ({
  ...receiving(location),
  sendPorts,
})
const kept = (missing: string) =>
  `cannot tell: Does everything that takes the messages of receive location Queue keep their order? (${missing})`
const taken = 'whether what takes messages from Orders keeps their order'

it('fails where order is kept on receipt, and by no send port', () => {
  const fails = (severity = 'medium') =>
    `fail ${severity}: Receive location Queue keeps the order of messages, but no send port that takes them does: ToBank and ToShop.`
  expect(judge(rule, flow(queue('A', 'true'), out('ToBank'), out('ToShop')))).toEqual({
    'receive-location/Orders/Queue': fails(),
  })
  expect(judge(rule, flow({ ...queue('A', 'true'), enabled: false }, out('ToBank'), out('ToShop')))).toEqual({
    'receive-location/Orders/Queue': fails('low'),
  })
})

it('passes where every link keeps it', () => {
  expect(judge(rule, flow(queue('A', 'true'), out('ToBank', { ordered: true }), out('ToShop')))).toEqual({
    'receive-location/Orders/Queue': 'pass',
    'send-port/ToBank': 'pass',
  })
  expect(judge(rule, flow(queue('A', 'false'), out('ToBank')))).toEqual({})
})

it('fails where a port orders what arrives in any order', () => {
  const fails = (location: string) =>
    `fail medium: Send port ToBank delivers in order, but its messages arrive through ${location} in any order.`
  const ordered = out('ToBank', { ordered: true })
  expect(judge(rule, flow(queue('A', 'false'), ordered))).toEqual({ 'send-port/ToBank': fails('Queue') })
  const file = (host: string): LocationSpec => ({ name: 'File', adapter: 'FILE', host, port: 'Orders' })
  expect(judge(rule, flow(file('B'), ordered))).toEqual({ 'send-port/ToBank': fails('File') })
  expect(judge(rule, flow(file('C'), ordered))).toEqual({ 'send-port/ToBank': 'pass' })
  expect(judge(rule, flow(file('B'), out('ToBank', { ordered: true, filter: from('Other') })))).toEqual({})
})

it('asks whether order matters', () => {
  expect(questions(rule, flow(queue('A', 'true'), out('ToBank')))).toEqual({
    'receive-location/Orders/Queue': 'Q13 medium: Must the messages of Queue stay in order from end to end?',
  })
})

it('cannot tell of an orchestration, nor where nothing names the receive port', () => {
  const bound = {
    ...flow(queue('A', 'true'), out('ToBank')),
    orchestrations: [{ name: 'Orders.Process', host: 'B', from: ['Orders'] }],
  }
  expect(judge(rule, bound)).toEqual({ 'receive-location/Orders/Queue': kept(taken) })
  expect(judge(rule, flow(queue('A', 'true')))).toEqual({ 'receive-location/Orders/Queue': kept(taken) })
})

it('cannot tell without host instances', () => {
  const file: LocationSpec = { name: 'File', adapter: 'FILE', host: 'B', port: 'Orders' }
  expect(
    judge(rule, flow(file, out('ToBank', { ordered: true })), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'send-port/ToBank':
      'cannot tell: Can the messages for send port ToBank arrive through File in any order? (biztalk-host-instances.json)',
  })
})
