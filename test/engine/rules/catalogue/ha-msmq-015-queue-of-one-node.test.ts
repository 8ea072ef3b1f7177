import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-015-queue-of-one-node'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import {
  dot,
  labelled,
  msmq,
  msmqSend,
  onDtc,
  onNode,
  onVirtual,
  receiving,
  remote,
  sending,
  withClustered,
} from '../../../support/queues'

it('fails by the name of a node, and passes by any other', () => {
  const spec = receiving(
    msmq('ByNode', 'A', 'FORMATNAME:DIRECT=OS:n2.corp.example\\private$\\orders'),
    msmq('Virtual', 'A', onVirtual),
    msmq('Dot', 'A2', dot),
    msmq('Other', 'A2', onDtc),
    msmq('Remote', 'A2', remote),
    { ...msmq('Off', 'A3', onNode), enabled: false },
    msmq('Unclustered', 'B', onNode),
  )
  expect(judge(rule, withClustered(withClustered(spec, 'A2', 'GA'), 'A3', 'GA'))).toEqual({
    'host/A':
      'fail high: Host A is clustered, but uses FORMATNAME:DIRECT=OS:n2.corp.example\\private$\\orders for ByNode by the name of one node: after a failover that is the wrong queue manager.',
    'host/A2': 'pass',
    'host/A3':
      'fail medium: Host A3 is clustered, but uses DIRECT=OS:N1\\private$\\orders for Off by the name of one node: after a failover that is the wrong queue manager.',
  })
})

it('speaks of sends', () => {
  expect(judge(rule, sending({ ...msmqSend('Out', 'A', { queue: onNode }), address: onNode }))).toEqual({
    'host/A':
      'fail high: Host A is clustered, but uses DIRECT=OS:N1\\private$\\orders for Out by the name of one node: after a failover that is the wrong queue manager.',
  })
})

it('cannot tell of a label, nor of a name without the nodes', () => {
  expect([
    judge(rule, receiving(msmq('Labelled', 'A', labelled))),
    judge(rule, receiving(msmq('Remote', 'A', remote)), { without: ['cluster-nodes.json'] }),
    judge(rule, receiving(msmq('ByNode', 'A', onNode)), {
      without: ['biztalk-hosts.json', 'biztalk-host-instances.json'],
    }),
  ]).toEqual([
    {
      'host/A':
        'cannot tell: Is a queue of Labelled on one node of the cluster by its own name? (the computer that holds the queue LABEL:Orders of receive-location/In/Labelled)',
    },
    {
      'host/A': 'cannot tell: Is a queue of Remote on one node of the cluster by its own name? (cluster-nodes.json)',
    },
    {
      'host/A': 'cannot tell: Is host A clustered? (biztalk-hosts.json)',
    },
  ])
})

it('proves it by the queue and the node', () => {
  expect(proof(rule, receiving(msmq('ByNode', 'A', onNode)), 'host/A')).toEqual([
    'bindings.xml: <Address>DIRECT=OS:N1\\private$\\orders</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="MSMQ" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveLocationTransportTypeData>&lt;CustomProps&gt;&lt;AdapterConfig vt=&quot;8&quot;&gt;&amp;lt;Config&amp;gt;&amp;lt;queue&amp;gt;DIRECT=OS:N1\\private$\\orders&amp;lt;/queue&amp;gt;&amp;lt;uri&amp;gt;DIRECT=OS:N1\\private$\\orders&amp;lt;/uri&amp;gt;&amp;lt;/Config&amp;gt;&lt;/AdapterConfig&gt;&lt;/CustomProps&gt;</ReceiveLocationTransportTypeData>',
    'bindings.xml: <ReceiveHandler Name="A" HostTrusted="false">',
    'biztalk-host-instances.json: {',
    'biztalk-hosts.json: "ClusterResourceGroupName": "GA"',
  ])
})
