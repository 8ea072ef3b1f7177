import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-001-mqseries-ordered-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { mqseries, receiving, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    mqseries('Clustered', 'A', 'yesStop'),
    mqseries('OnTwo', 'B', 'yesSuspend'),
    mqseries('FreeToo', 'B', 'no'),
    mqseries('OnOne', 'C', 'yesSuspend'),
    mqseries('Free', 'Free', 'noStop'),
    { ...mqseries('Off', 'Latent', 'yesStop'), enabled: false },
    mqseries('First', 'Twin', 'yesStop', 'MQ1/QM1/SHARED'),
    mqseries('Second', 'Free', 'no', 'mq1/QM1/SHARED'),
    mqseries('OtherCase', 'Free', 'no', 'mq1/QM1/shared'),
    { ...mqseries('SecondOff', 'Free', 'no', 'MQ1/QM1/OnOne'), enabled: false },
  ),
  { name: 'Free', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
  { name: 'Twin', on: ['N1'] },
)
const nameless = (name: string): LocationSpec => ({
  ...mqseries(name, 'C', 'yesStop'),
  address: '',
  config: { ordered: 'yesStop' },
})

it('speaks of hosts with ordered locations; noStop is not an order', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and can run on N1 and N2 at once: OnTwo must keep the order of messages, which two readers break.',
    'host/C': 'pass',
    'host/Latent':
      'fail high: Host Latent is not clustered and can run on N1 and N2 at once: Off must keep the order of messages, which two readers break.',
    'host/Twin':
      'fail critical: In host Twin, First must keep the order of messages, but First and Second read the same queue at once.',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(mqseries('OnTwo', 'B', 'yesStop')), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/B':
      'cannot tell: Can more than one instance or location read the queue of OnTwo at a time? (biztalk-host-instances.json)',
  })
})

it('cannot tell whether two locations share a queue that neither names', () => {
  expect(judge(rule, receiving(nameless('One'), nameless('Two')))).toEqual({
    'host/C':
      'cannot tell: Can more than one instance or location read the queue of One and Two at a time? (queueDetails of receive-location/In/Two; queueDetails of receive-location/In/One)',
  })
})
