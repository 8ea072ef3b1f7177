import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-007-msmq-remote-receive-single-or-clustered'
import { judge } from '../../../support/judge'
import { dot, labelled, msmq, receiving, remote, withClustered, withHosts } from '../../../support/queues'

const unclustered = withHosts(
  receiving(
    msmq('NeedlessCluster', 'A', remote),
    msmq('OnTwo', 'B', remote),
    msmq('OnOne', 'C', remote),
    msmq('WithFtp', 'Needed', remote),
    { name: 'Ftp', adapter: 'FTP', host: 'Needed' },
    msmq('WithOther', 'Maybe', remote),
    { name: 'Other', adapter: 'Acme Poller', host: 'Maybe' },
    msmq('Ordered', 'Ordered', remote, { serialProcessing: 'true' }),
    msmq('Local', 'Local', dot),
    msmq('Labelled', 'Labelled', labelled),
    { ...msmq('Off', 'Latent', remote), enabled: false },
  ),
  { name: 'Ordered', on: ['N1'] },
  { name: 'Local', on: ['N1'] },
  { name: 'Labelled', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
)
const estate = withClustered(withClustered(unclustered, 'Needed', 'GA'), 'Maybe', 'GA')

it('speaks of hosts that only read remote queues without order', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail medium: Host A is clustered only to read queues on other computers for NeedlessCluster: several instances could share this work without a cluster.',
    'host/B': 'pass',
    'host/C': 'fail high: Host C runs on N1 only: receiving from other computers for OnOne stops with that server.',
    'host/Labelled':
      'cannot tell: Are the queues of Labelled all on remote servers? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail medium: Host Latent runs on N1 only: receiving from other computers for Off stops with that server.',
    'host/Maybe':
      'cannot tell: Can host Maybe run on one server at a time only? (whether the adapter Acme Poller needs a clustered host)',
    'host/Needed': 'pass',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(msmq('OnOne', 'C', remote)), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C':
      'cannot tell: Are the queues of OnOne all on remote servers, and can host C run on one server at a time only? (biztalk-host-instances.json)',
  })
})
