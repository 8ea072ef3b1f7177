import { expect, it } from 'vitest'
import { readQueueName } from '../../../../src-main/engine/rules/facts/queue-name'

it.each([
  [String.raw`SRV1\orders`, 'SRV1'],
  [String.raw`SRV1\private$\orders`, 'SRV1'],
  [String.raw` .\private$\orders `, '.'],
  [String.raw`FORMATNAME:DIRECT=OS:.\PRIVATE$\ORDERS`, '.'],
  [String.raw`formatname:direct=os:srv1.corp.example\private$\orders`, 'srv1.corp.example'],
  [String.raw`DIRECT=OS:SRV1\private$\orders;journal`, 'SRV1'],
  [String.raw`DIRECT=OS:SRV1\SYSTEM$;DEADXACT`, 'SRV1'],
  [String.raw`SRV1\Journal$`, 'SRV1'],
  [String.raw`SRV1\XactDeadletter$`, 'SRV1'],
  [String.raw`DIRECT=TCP:10.1.2.3\private$\orders`, '10.1.2.3'],
  [String.raw`DIRECT=TCP:::1\private$\orders`, '::1'],
  ['DIRECT=HTTP://web1/msmq/private$/orders', 'web1'],
  ['FORMATNAME:DIRECT=https://web1.corp.example:8443/msmq/orders', 'web1.corp.example'],
  ['net.msmq://srv1/private/orders', 'srv1'],
  ['net.msmq://srv1.corp.example:1801/orders', 'srv1.corp.example'],
  ['net.msmq://[::1]/private/orders', '::1'],
  [String.raw`msmq.formatname:DIRECT=OS:.\private$\orders`, '.'],
])('%s is on %s', (text, computer) => {
  expect(readQueueName(text)).toEqual({ kind: 'computer', computer })
})

it.each([
  String.raw`DIRECT=SPX:00000012:00a0234f7500\orders`,
  'PUBLIC=67a0e1a4-0000-0000-0000-000000000000',
  String.raw`FORMATNAME:PRIVATE=67a0e1a4-0000-0000-0000-000000000000\00000a`,
  'DL=67a0e1a4-0000-0000-0000-000000000000',
  'MACHINE=67a0e1a4-0000-0000-0000-000000000000;DEADLETTER',
  'MULTICAST=234.1.1.1:8001',
  'LABEL:Orders',
  String.raw`\private$\orders`,
  'orders',
  'net.msmq:///private/orders',
  '',
])('%s names no computer', (text) => {
  expect(readQueueName(text)).toEqual({ kind: 'unresolved' })
})
