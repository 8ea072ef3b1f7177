import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sb-001-service-bus-order-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const bus = (name: string, host: string, props: LocationSpec['props'] = { IsSessionful: '-1' }): LocationSpec => ({
  name,
  adapter: 'SB-Messaging',
  host,
  props,
})
const fails = (host: string, name: string, severity = 'low') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: ${name} keeps the order within a session only.`

it('fails where several instances read sessions', () => {
  const estate = withHosts(
    receiving(
      bus('Clustered', 'A'),
      bus('OnTwo', 'B'),
      bus('OnOne', 'C'),
      bus('Ordered', 'Order', { OrderedProcessing: '-1' }),
      bus('Plain', 'Plain', { IsSessionful: '0' }),
      { ...bus('Off', 'Latent'), enabled: false },
    ),
    ...['Order', 'Plain', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': fails('B', 'OnTwo'),
    'host/C': 'pass',
    'host/Latent': fails('Latent', 'Off', 'advice'),
    'host/Order': fails('Order', 'Ordered'),
    'host/Plain': 'pass',
  })
})

it('asks whether order matters beyond a session', () => {
  expect(questions(rule, receiving(bus('In', 'B')))).toEqual({
    'host/B': 'Q13 low: Must the messages of In stay in order beyond a single session?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(bus('In', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Can host B run on more than one server at a time, although In must keep an order? (biztalk-host-instances.json)',
  })
})
