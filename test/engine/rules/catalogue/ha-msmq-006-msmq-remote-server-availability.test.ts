import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-006-msmq-remote-server-availability'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { dot, labelled, msmq, receiving, remote, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    msmq('NeedlessCluster', 'A', remote),
    msmq('OnTwo', 'B', remote),
    msmq('OnOne', 'C', remote),
    msmq('Local', 'Mixed', dot),
    msmq('Remote', 'Mixed', remote),
    msmq('Ordered', 'Ordered', remote, { serialProcessing: 'true' }),
    msmq('Labelled', 'Labelled', labelled),
    { ...msmq('Off', 'Latent', remote), enabled: false },
  ),
  { name: 'Mixed', on: ['N1', 'N2'] },
  { name: 'Ordered', on: ['N1', 'N2'] },
  { name: 'Labelled', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
)

it('speaks of hosts that only read remote queues, without order, and can lose a server', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail medium: Host A only reads queues on other computers (DIRECT=OS:mq9.partner.example\\private$\\orders) for NeedlessCluster: no export shows whether these computers are failover-clustered.',
    'host/B':
      'fail medium: Host B only reads queues on other computers (DIRECT=OS:mq9.partner.example\\private$\\orders) for OnTwo: no export shows whether these computers are failover-clustered.',
    'host/Labelled':
      'cannot tell: Is the remote server of LABEL:Orders failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host Labelled? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail low: Host Latent only reads queues on other computers (DIRECT=OS:mq9.partner.example\\private$\\orders) for Off: no export shows whether these computers are failover-clustered.',
  })
})

it('asks the owner of the remote server, and never passes without an answer', () => {
  expect(questions(rule, estate)).toEqual({
    'host/A':
      'Q04 high: Is the remote server of DIRECT=OS:mq9.partner.example\\private$\\orders failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host A?',
    'host/B':
      'Q04 high: Is the remote server of DIRECT=OS:mq9.partner.example\\private$\\orders failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host B?',
    'host/Latent':
      'Q04 medium: Is the remote server of DIRECT=OS:mq9.partner.example\\private$\\orders failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host Latent?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(msmq('OnTwo', 'B', remote)), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Is the remote server of DIRECT=OS:mq9.partner.example\\private$\\orders failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host B? (biztalk-host-instances.json)',
  })
})
