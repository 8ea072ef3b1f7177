import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-002-mqseries-ordered-single-instance'
import { judge } from '../../../support/judge'
import { mqseries, receiving, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    mqseries('Clustered', 'A', 'yesStop'),
    mqseries('OnTwo', 'B', 'yesSuspend'),
    mqseries('OnOne', 'C', 'yesSuspend'),
    mqseries('FreeToo', 'C', 'no'),
    mqseries('Free', 'Free', 'noStop'),
    { ...mqseries('Off', 'Latent', 'yesStop'), enabled: false },
  ),
  { name: 'Free', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
)

it('speaks of hosts with ordered locations', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/C':
      'fail high: Host C is not clustered and runs on N1 only: the order of OnOne holds, but receiving stops with that server.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and runs on N1 only: the order of Off holds, but receiving stops with that server.',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(mqseries('OnOne', 'C', 'yesStop')), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/C': 'cannot tell: Does host C run on one server only, without being clustered? (biztalk-host-instances.json)',
  })
})
