import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-011-msmq-ordered-single-instance'
import { judge } from '../../../support/judge'
import { dot, msmq, receiving, withHosts } from '../../../support/queues'

const ordered = { serialProcessing: 'true' }
const estate = withHosts(
  receiving(
    msmq('Clustered', 'A', dot, ordered),
    msmq('OnTwo', 'B', dot, ordered),
    msmq('OnOne', 'C', dot, ordered),
    msmq('Unordered', 'C', dot),
    msmq('ColdStandby', 'Standby', dot, ordered),
    { ...msmq('Off', 'Latent', dot, ordered), enabled: false },
    msmq('NeverOrdered', 'Free', dot),
  ),
  { name: 'Standby', on: ['N1', 'N2 disabled'] },
  { name: 'Latent', on: ['N1'] },
  { name: 'Free', on: ['N1'] },
)

it('speaks of hosts with locations that keep the order of messages', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/C':
      'fail high: Host C is not clustered and runs on N1 only: the order of OnOne holds, but receiving stops with that server.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and runs on N1 only: the order of Off holds, but receiving stops with that server.',
    'host/Standby':
      'fail high: Host Standby is not clustered and runs on N1 only: the order of ColdStandby holds, but receiving stops with that server.',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(msmq('OnOne', 'C', dot, ordered)), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/C': 'cannot tell: Does host C run on one server only, without being clustered? (biztalk-host-instances.json)',
  })
})
