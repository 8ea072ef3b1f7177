import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-008-msmq-local-and-remote-mixed'
import { judge } from '../../../support/judge'
import { dot, labelled, msmq, onNode, receiving, remote, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    msmq('Local', 'B', dot),
    msmq('Remote', 'B', remote),
    msmq('ClusteredLocal', 'A', dot),
    msmq('ClusteredRemote', 'A', remote),
    msmq('Remote1', 'C', remote),
    msmq('Remote2', 'C', remote),
    msmq('Alone', 'Alone', dot),
    msmq('Labelled', 'Labelled', labelled),
    msmq('LocalToo', 'Labelled', onNode),
    { ...msmq('LocalOff', 'Latent', dot), enabled: false },
    { ...msmq('RemoteOff', 'Latent', remote), enabled: false },
  ),
  { name: 'Alone', on: ['N1'] },
  { name: 'Labelled', on: ['N1'] },
  { name: 'Latent', on: ['N1'] },
)

it('speaks of hosts that read several queues', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and reads local queues (Local) and queues on other computers (Remote): the first need a cluster, the second several servers.',
    'host/C': 'pass',
    'host/Labelled':
      'cannot tell: Are some queues of Labelled and LocalToo on a server of unclustered host Labelled, and others on a remote server? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail medium: Host Latent is not clustered and reads local queues (LocalOff) and queues on other computers (RemoteOff): the first need a cluster, the second several servers.',
  })
})

it('cannot tell where no list of resources tells a virtual name from a remote one', () => {
  expect(
    judge(rule, receiving(msmq('Local', 'B', dot), msmq('Remote', 'B', remote)), {
      without: ['cluster-resources.json'],
    }),
  ).toEqual({
    'host/B':
      'cannot tell: Are some queues of Local and Remote on a server of unclustered host B, and others on a remote server? (cluster-resources.json)',
  })
})
