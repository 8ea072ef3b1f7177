import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-nmq-003-netmsmq-ordered-without-transaction'
import { judge } from '../../../support/judge'
import type { LocationSpec } from '../../../support/estate'
import { netMsmq, receiving, withHosts } from '../../../support/queues'

const custom = (name: string, host: string, binding: string): LocationSpec => ({
  name,
  adapter: 'WCF-Custom',
  host,
  address: 'net.msmq://localhost/private/orders',
  props: { BindingType: 'netMsmqBinding', OrderedProcessing: '-1', BindingConfiguration: binding },
})

it('speaks of hosts that receive in order', () => {
  const spec = withHosts(
    receiving(
      netMsmq('Strict', 'A', { OrderedProcessing: '-1', EnableTransaction: '-1' }),
      netMsmq('Loose', 'B', { OrderedProcessing: '-1', EnableTransaction: '0' }),
      netMsmq('Free', 'C', { OrderedProcessing: '0', EnableTransaction: '0' }),
      { ...netMsmq('Off', 'Latent', { OrderedProcessing: '-1', EnableTransaction: '0' }), enabled: false },
    ),
    { name: 'Latent', on: ['N1'] },
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': 'fail medium: Host B receives in order for Loose without a transaction: ordered processing needs one.',
    'host/Latent':
      'fail low: Host Latent receives in order for Off without a transaction: ordered processing needs one.',
  })
})

it('cannot tell where the property is absent, because the pages differ about its default', () => {
  expect(judge(rule, receiving(netMsmq('Silent', 'B', { OrderedProcessing: '-1' })))).toEqual({
    'host/B':
      'cannot tell: Does host B receive in order for Silent, but without a transaction? (EnableTransaction of receive-location/In/Silent)',
  })
})

it('reads the binding of WCF-Custom', () => {
  const spec = receiving(
    custom('Default', 'A', '<binding name="netMsmqBinding" />'),
    custom('Loose', 'B', '<binding name="netMsmqBinding" exactlyOnce="false" />'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': 'fail medium: Host B receives in order for Loose without a transaction: ordered processing needs one.',
  })
})
