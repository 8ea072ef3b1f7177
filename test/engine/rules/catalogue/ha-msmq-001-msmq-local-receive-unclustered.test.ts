import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-001-msmq-local-receive-unclustered'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { dot, labelled, msmq, onNode, receiving, remote, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    msmq('Clustered', 'A', dot),
    msmq('DotOnTwo', 'B', dot),
    msmq('NodeOnTwo', 'OnNode', onNode),
    msmq('RemoteToo', 'OnNode', remote),
    msmq('OnOne', 'C', dot),
    { ...msmq('Latent', 'Latent', dot), enabled: false },
    msmq('RemoteOnly', 'Remote', remote),
    msmq('Labelled', 'Labelled', labelled),
    { name: 'NotMsmq', adapter: 'FTP', host: 'Track' },
  ),
  { name: 'OnNode', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
  { name: 'Remote', on: ['N1', 'N2'] },
  { name: 'Labelled', on: ['N1', 'N2'] },
)

it('speaks of every host that reads a local queue, and asks where a queue cannot be placed', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and runs on N1 and N2 at once: each server drains its own local queue for DotOnTwo, and what lies in the queue of a failed server stays there.',
    'host/C':
      'fail high: Host C is not clustered and reads local queues for OnOne: what lies in them cannot be read while their server is down.',
    'host/Labelled':
      'cannot tell: Are the queues of Labelled on the servers of host Labelled, and not on a remote one? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail high: Host Latent is not clustered and runs on N1 and N2 at once: each server drains its own local queue for Latent, and what lies in the queue of a failed server stays there.',
    'host/OnNode':
      'fail high: Host OnNode is not clustered and reads local queues for NodeOnTwo: what lies in them cannot be read while their server is down.',
  })
})

it('does not know where another computer is without the cluster, nor what is clustered without the hosts', () => {
  expect(
    judge(rule, estate, { without: ['biztalk-hosts.json', 'biztalk-host-instances.json', 'cluster-nodes.json'] }),
  ).toEqual({
    'host/A': 'cannot tell: Is host A, which reads queues for Clustered, unclustered? (biztalk-hosts.json)',
    'host/B': 'cannot tell: Is host B, which reads queues for DotOnTwo, unclustered? (biztalk-hosts.json)',
    'host/C': 'cannot tell: Is host C, which reads queues for OnOne, unclustered? (biztalk-hosts.json)',
    'host/Labelled':
      'cannot tell: Is host Labelled, which reads queues for Labelled, unclustered, and are the queues of Labelled on the servers of host Labelled, and not on a remote one? (biztalk-hosts.json; the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent': 'cannot tell: Is host Latent, which reads queues for Latent, unclustered? (biztalk-hosts.json)',
    'host/OnNode':
      'cannot tell: Is host OnNode, which reads queues for NodeOnTwo and RemoteToo, unclustered, and are the queues of NodeOnTwo and RemoteToo on the servers of host OnNode, and not on a remote one? (biztalk-hosts.json; biztalk-host-instances.json; cluster-nodes.json)',
    'host/Remote':
      'cannot tell: Is host Remote, which reads queues for RemoteOnly, unclustered, and are the queues of RemoteOnly on the servers of host Remote, and not on a remote one? (biztalk-hosts.json; biztalk-host-instances.json; cluster-nodes.json)',
  })
})

it('leaves open whether each server drains its own queue where no list of instances is there', () => {
  expect(questions(rule, estate, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      '- critical: Can host B run on more than one server at a time, so that each drains a local queue of its own?',
    'host/C':
      '- critical: Can host C run on more than one server at a time, so that each drains a local queue of its own?',
    'host/Latent':
      '- high: Can host Latent run on more than one server at a time, so that each drains a local queue of its own?',
  })
})
