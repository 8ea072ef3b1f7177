import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-003-mqseries-unordered-single-or-clustered'
import { judge } from '../../../support/judge'
import { mqseries, receiving, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    mqseries('Clustered', 'A', 'no'),
    mqseries('OrderedToo', 'A', 'yesStop'),
    mqseries('OnTwo', 'B', 'no'),
    mqseries('OnOne', 'C', 'noStop'),
    mqseries('Ordered', 'Ordered', 'yesStop'),
    { ...mqseries('Off', 'Latent', 'no'), enabled: false },
  ),
  { name: 'Ordered', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
)

it('speaks of hosts with locations that keep no order', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail medium: Host A is clustered, but receives for Clustered without order: several instances could share this work without a cluster.',
    'host/B': 'pass',
    'host/C': 'fail high: Host C runs on N1 only: receiving for OnOne stops with that server.',
    'host/Latent': 'fail medium: Host Latent runs on N1 only: receiving for Off stops with that server.',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(mqseries('OnOne', 'C', 'no')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': 'cannot tell: Can host C run on one server at a time only? (biztalk-host-instances.json)',
  })
})
