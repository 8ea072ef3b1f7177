import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-005-mqseries-without-transaction'
import { judge } from '../../../support/judge'
import { mqseries, receiving } from '../../../support/queues'
import type { LocationSpec } from '../../../support/estate'

const withTransaction = (name: string, host: string, transactionSupported: string): LocationSpec => {
  const location = mqseries(name, host, 'no')
  return { ...location, config: { ...location.config, transactionSupported } }
}

it('reads the value, and asks where there is none', () => {
  const spec = {
    ...receiving(
      withTransaction('Strict', 'A', 'yes'),
      withTransaction('Loose', 'B', 'no'),
      withTransaction('StrictToo', 'B', 'yes'),
      { ...withTransaction('Off', 'C', 'no'), enabled: false },
      mqseries('Silent', 'Track', 'no'),
      { name: 'Client', adapter: 'MQSC', host: 'I', config: { transactionSupported: 'no' } },
    ),
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B uses MQSeries without transactions for Loose: messages under way are lost or repeated when it fails.',
    'host/C':
      'fail medium: Host C uses MQSeries without transactions for Off: messages under way are lost or repeated when it fails.',
    'host/Track':
      'cannot tell: Does host Track use MQSeries in transactions for Silent? (transactionSupported of receive-location/In/Silent)',
  })
})

it('speaks of sends', () => {
  const out = { name: 'Out', adapter: 'MQSeries', host: 'B', address: 'MQS://MQ1/QM1/OUT' }
  expect([
    judge(rule, { ...receiving(), sendPorts: [{ ...out, config: { transactionSupported: 'no' } }] }),
    judge(rule, { ...receiving(), sendPorts: [{ ...out, config: { transactionSupported: 'perhaps' } }] }),
  ]).toEqual([
    {
      'host/B':
        'fail high: Host B uses MQSeries without transactions for Out: messages under way are lost or repeated when it fails.',
    },
    {
      'host/B':
        'cannot tell: Does host B use MQSeries in transactions for Out? (a readable value of transactionSupported in send-port/Out)',
    },
  ])
})
