import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-010-msmq-ordered-several-instances'
import { judge } from '../../../support/judge'
import { dot, msmq, receiving, remote, withHosts } from '../../../support/queues'

const ordered = { serialProcessing: 'true' }
const estate = withHosts(
  receiving(
    msmq('Clustered', 'A', dot, ordered),
    msmq('OnTwo', 'B', remote, ordered),
    msmq('Unordered', 'B', remote),
    msmq('OnOne', 'C', dot, ordered),
    msmq('NeverOrdered', 'Free', dot),
    { ...msmq('Off', 'Latent', dot, ordered), enabled: false },
    msmq('Late', 'Late', dot, ordered),
    msmq('Garbled', 'Garbled', dot, { serialProcessing: 'maybe' }),
  ),
  { name: 'Free', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
  { name: 'Late', on: ['N1', 'N2 disabled running'] },
  { name: 'Garbled', on: ['N1', 'N2'] },
)

it('speaks of hosts with locations that keep the order of messages, and names only these', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and can run on N1 and N2 at once: OnTwo must keep the order of messages, which two readers break.',
    'host/C': 'pass',
    'host/Garbled':
      'cannot tell: Must Garbled keep the order of messages? (a readable value of serialProcessing in receive-location/In/Garbled)',
    'host/Late':
      'fail critical: Host Late is not clustered and can run on N1 and N2 at once: Late must keep the order of messages, which two readers break.',
    'host/Latent':
      'fail high: Host Latent is not clustered and can run on N1 and N2 at once: Off must keep the order of messages, which two readers break.',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(msmq('OnTwo', 'B', dot, ordered)), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
