import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-006-mqseries-ports-differ-in-transaction'
import { standard, type EstateSpec, type SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const out = (name: string, queue: string, transactionSupported: string): SendPortSpec => ({
  name,
  adapter: 'MQSeries',
  host: 'B',
  address: `MQS://${queue}`,
  config: { queueDetails: queue, ...(transactionSupported === '' ? {} : { transactionSupported }) },
})
const sending = (...sendPorts: readonly SendPortSpec[]): EstateSpec => ({ ...standard, sendPorts })

it('finds the ports of one queue that differ, and passes each of the others', () => {
  const spec = sending(
    out('One', 'MQ1/QM1/ORDERS', 'yes'),
    out('Two', 'mq1/QM1/ORDERS', 'no'),
    out('OtherQueue', 'MQ1/QM1/orders', 'no'),
    out('Same', 'MQ1/QM1/SAME', 'no'),
    out('SameToo', 'MQ1/QM1/SAME', 'No'),
  )
  expect(judge(rule, spec)).toEqual({
    'send-port/One': 'fail medium: One and Two send to one MQSeries queue, some in transactions and some without.',
    'send-port/OtherQueue': 'pass',
    'send-port/Same': 'pass',
  })
})

it('counts stopped ports one level lower', () => {
  const spec = sending(
    { ...out('One', 'MQ1/QM1/ORDERS', 'yes'), status: 2 },
    { ...out('Two', 'MQ1/QM1/ORDERS', 'no'), status: 2 },
  )
  expect(judge(rule, spec)).toEqual({
    'send-port/One': 'fail low: One and Two send to one MQSeries queue, some in transactions and some without.',
  })
})

it('speaks once of a port with two transports', () => {
  const spec = sending({
    ...out('Out', 'MQ1/QM1/ORDERS', 'yes'),
    secondary: {
      adapter: 'MQSeries',
      host: 'B',
      address: 'MQS://MQ2/QM2/ORDERS',
      config: { transactionSupported: 'no' },
    },
  })
  expect(judge(rule, spec)).toEqual({ 'send-port/Out': 'pass' })
})

it('cannot tell without the value, or without the queue', () => {
  expect([
    judge(rule, sending(out('One', 'MQ1/QM1/ORDERS', ''), out('Two', 'MQ1/QM1/ORDERS', 'no'))),
    judge(rule, sending({ ...out('One', '', 'yes'), address: 'MQS://' }, out('Two', 'MQ1/QM1/ORDERS', 'no'))),
    judge(rule, sending({ ...out('One', '', 'no'), address: 'MQS://' }, out('Two', 'MQ1/QM1/ORDERS', 'no'))),
  ]).toEqual([
    {
      'send-port/One':
        'cannot tell: Does another send port use the same MQSeries queue as One and Two with another value of transactionSupported? (transactionSupported of send-port/One)',
    },
    {
      'send-port/One':
        'cannot tell: Does another send port use the same MQSeries queue as One with another value of transactionSupported? (queueDetails of send-port/One)',
      'send-port/Two':
        'cannot tell: Does another send port use the same MQSeries queue as Two with another value of transactionSupported? (queueDetails of send-port/One)',
    },
    {
      'send-port/One': 'pass',
      'send-port/Two': 'pass',
    },
  ])
})
