import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-012-msmq-ordered-stop-without-transaction'
import { judge } from '../../../support/judge'
import { dot, msmq, receiving, withHosts } from '../../../support/queues'

const losing = { serialProcessing: 'true', onFailure: 'stopOnFailure', transactional: 'false' }
const estate = withHosts(
  receiving(
    msmq('Losing', 'A', dot, losing),
    msmq('Kept', 'A', dot, { ...losing, transactional: 'true' }),
    msmq('Suspended', 'B', dot, { ...losing, onFailure: 'suspendResumable' }),
    msmq('Transactional', 'C', dot, { ...losing, transactional: 'True' }),
    msmq('ByDefault', 'C', dot, { serialProcessing: 'true', transactional: 'false' }),
    msmq('Garbled', 'Garbled', dot, { ...losing, transactional: 'maybe' }),
    { ...msmq('Off', 'Latent', dot, losing), enabled: false },
    msmq('Unordered', 'Free', dot, { ...losing, serialProcessing: 'false' }),
  ),
  { name: 'Garbled', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
  { name: 'Free', on: ['N1'] },
)

it('speaks of hosts with locations that keep the order of messages, and names those that lose some', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail critical: Host A receives in order for Losing and stops on a failure, but reads without a transaction: a message that fails is lost.',
    'host/B': 'pass',
    'host/C': 'pass',
    'host/Garbled':
      'cannot tell: Does host Garbled read in order for Garbled without a transaction, and stop when a message fails? (a readable value of transactional in receive-location/In/Garbled)',
    'host/Latent':
      'fail high: Host Latent receives in order for Off and stops on a failure, but reads without a transaction: a message that fails is lost.',
  })
})

it('needs nothing but the binding file', () => {
  expect(
    judge(rule, receiving(msmq('Losing', 'B', dot, losing)), {
      without: ['biztalk-hosts.json', 'biztalk-host-instances.json', 'cluster-resources.json'],
    }),
  ).toEqual({
    'host/B':
      'fail critical: Host B receives in order for Losing and stops on a failure, but reads without a transaction: a message that fails is lost.',
  })
})
