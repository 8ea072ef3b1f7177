import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-002-msmq-host-outside-queue-group'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import {
  dot,
  labelled,
  msmq,
  msmqSend,
  onDtc,
  onNode,
  receiving,
  remote,
  withHosts,
  withResource,
} from '../../../support/queues'

const estate = withHosts(
  receiving(
    msmq('WithQueue', 'A', dot),
    msmq('InOther', 'Other', dot),
    msmq('OtherName', 'Named', onDtc),
    msmq('RemoteOnly', 'Remote', remote),
    msmq('Labelled', 'Labelled', labelled),
    { ...msmq('Latent', 'Latent', onNode), enabled: false },
    msmq('Unclustered', 'B', dot),
  ),
  { name: 'Other', group: 'DTC', on: ['N1', 'N2'] },
  { name: 'Named', group: 'GA', on: ['N1', 'N2'] },
  { name: 'Remote', group: 'DTC', on: ['N1', 'N2'] },
  { name: 'Labelled', group: 'DTC', on: ['N1', 'N2'] },
  { name: 'Latent', group: 'DTC', on: ['N1', 'N2'] },
  { name: 'Sends', group: 'DTC', on: ['N1', 'N2'] },
)
const both: EstateSpec = { ...estate, sendPorts: [msmqSend('Out', 'Sends')] }

it('speaks of clustered hosts that need the queue manager of their group', () => {
  expect(judge(rule, both)).toEqual({
    'host/A': 'pass',
    'host/Labelled':
      'cannot tell: Is host Labelled clustered in a group that does not hold Message Queuing with the queues of Labelled? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    'host/Latent':
      'fail high: Host Latent is clustered in DTC, and this group has no Message Queuing resource for Latent: after a failover host and queues can be on different nodes.',
    'host/Named':
      'fail critical: Host Named is clustered in GA, but reads queues of another cluster group for OtherName: after a failover host and queues can be on different nodes.',
    'host/Other':
      'fail critical: Host Other is clustered in DTC, and this group has no Message Queuing resource for InOther: after a failover host and queues can be on different nodes.',
    'host/Sends':
      'fail critical: Host Sends is clustered in DTC, and this group has no Message Queuing resource for Out: after a failover host and queues can be on different nodes.',
  })
})

it('follows the MSMQ resource when it moves to another group', () => {
  expect(
    judge(rule, withResource(receiving(msmq('In', 'A', dot)), 'GA MSMQ', { group: 'DTC', depends: '([DTC Name])' })),
  ).toEqual({
    'host/A':
      'fail critical: Host A is clustered in GA, and this group has no Message Queuing resource for In: after a failover host and queues can be on different nodes.',
  })
})

it('cannot tell without the cluster resources', () => {
  expect(judge(rule, receiving(msmq('In', 'A', dot)), { without: ['cluster-resources.json'] })).toEqual({
    'host/A':
      'cannot tell: Is host A clustered in a group that does not hold Message Queuing with the queues of In? (cluster-resources.json)',
  })
})

it('cannot tell without the hosts', () => {
  expect(
    judge(rule, receiving(msmq('In', 'C', dot)), { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] }),
  ).toEqual({
    'host/C':
      'cannot tell: Is host C clustered in a group that does not hold Message Queuing with the queues of In? (biztalk-hosts.json)',
  })
})

it('proves it by the group of the host and by the MSMQ resource elsewhere', () => {
  expect(proof(rule, both, 'host/Sends')).toEqual([
    'bindings.xml: <Address>DIRECT=OS:mq9.partner.example\\private$\\orders</Address>',
    'bindings.xml: <TransportType Name="MSMQ" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <SendHandler Name="Sends" HostTrusted="false">',
    'biztalk-hosts.json: {',
    'biztalk-hosts.json: "ClusterResourceGroupName": "DTC"',
    'cluster-resources.json: {',
  ])
})
