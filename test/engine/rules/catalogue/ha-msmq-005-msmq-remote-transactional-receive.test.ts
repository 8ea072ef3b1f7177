import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-005-msmq-remote-transactional-receive'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { dot, labelled, msmq, receiving, remote, withHosts } from '../../../support/queues'

const transactional = { transactional: 'true' }
const estate = withHosts(
  receiving(
    msmq('LocalSafe', 'A', dot, transactional),
    msmq('Loose', 'B', remote),
    msmq('Strict', 'B', remote, transactional),
    msmq('LooseOnly', 'C', remote, { transactional: 'false' }),
    msmq('Labelled', 'Labelled', labelled, transactional),
    { ...msmq('Off', 'Latent', remote, transactional), enabled: false },
  ),
  { name: 'Labelled', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
)

it('speaks of every host that reads MSMQ queues', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B reads DIRECT=OS:mq9.partner.example\\private$\\orders on another computer in a transaction, for Strict: this fails unless both ends run Message Queuing 4.0 or later with Network DTC Access on.',
    'host/C': 'pass',
    'host/Labelled':
      'cannot tell: Are the queues of Labelled transactional, do their remote server and every server of host Labelled run Message Queuing 4.0 or later, and is Network DTC Access on at both ends? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail medium: Host Latent reads DIRECT=OS:mq9.partner.example\\private$\\orders on another computer in a transaction, for Off: this fails unless both ends run Message Queuing 4.0 or later with Network DTC Access on.',
  })
})

it('stays a failure until versions and network access are confirmed', () => {
  expect(questions(rule, estate)).toEqual({
    'host/B':
      'Q04 high: Are the queues of Strict transactional, do their remote server and every server of host B run Message Queuing 4.0 or later, and is Network DTC Access on at both ends?',
    'host/Latent':
      'Q04 medium: Are the queues of Off transactional, do their remote server and every server of host Latent run Message Queuing 4.0 or later, and is Network DTC Access on at both ends?',
  })
})

it('cannot tell whether a queue is remote without the cluster', () => {
  expect(judge(rule, estate, { without: ['cluster-nodes.json', 'cluster-resources.json'] })).toEqual({
    'host/A': 'pass',
    'host/B':
      'cannot tell: Are the queues of Strict transactional, do their remote server and every server of host B run Message Queuing 4.0 or later, and is Network DTC Access on at both ends? (cluster-nodes.json; cluster-resources.json)',
    'host/C': 'pass',
    'host/Labelled':
      'cannot tell: Are the queues of Labelled transactional, do their remote server and every server of host Labelled run Message Queuing 4.0 or later, and is Network DTC Access on at both ends? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'cannot tell: Are the queues of Off transactional, do their remote server and every server of host Latent run Message Queuing 4.0 or later, and is Network DTC Access on at both ends? (cluster-nodes.json; cluster-resources.json)',
  })
})
