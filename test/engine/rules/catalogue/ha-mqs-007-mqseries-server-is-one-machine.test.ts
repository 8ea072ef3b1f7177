import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-007-mqseries-server-is-one-machine'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'
import { mqseries, receiving } from '../../../support/queues'

it('fails by the name of a BizTalk server, passes by a network name of the cluster, and asks of any other', () => {
  const spec = {
    ...receiving(
      mqseries('ByNode', 'A', 'no', 'n1.corp.example/QM1/ORDERS'),
      mqseries('ByName', 'B', 'no', 'GANAME/QM1/ORDERS'),
      mqseries('Elsewhere', 'C', 'no', 'MQ1/QM1/ORDERS'),
      { ...mqseries('Off', 'Track', 'no', 'N2/QM1/ORDERS'), enabled: false },
    ),
    sendPorts: [{ name: 'Out', adapter: 'MQSeries', host: 'B', address: 'MQS://gadns.corp.example/QM1/OUT' }],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A reaches MQSeries for ByNode by the name of one machine, n1.corp.example: a failover of the queue manager is not followed.',
    'host/B':
      'cannot tell: Is the MQSeries server of Out in host B named by a virtual name that moves with the queue manager? (what kind of name gadns.corp.example is)',
    'host/C':
      'cannot tell: Is the MQSeries server of Elsewhere in host C named by a virtual name that moves with the queue manager? (what kind of name MQ1 is)',
    'host/Track':
      'fail low: Host Track reaches MQSeries for Off by the name of one machine, N2: a failover of the queue manager is not followed.',
  })
})

it('cannot tell of an address without a computer, nor of a template', () => {
  expect([
    judge(rule, receiving(mqseries('Short', 'B', 'no', 'ORDERS'))),
    judgeTemplate(rule, receiving(mqseries('Token', 'B', 'no', '${Server}/QM1/ORDERS'))),
  ]).toEqual([
    {
      'host/B':
        'cannot tell: Is the MQSeries server of Short in host B named by a virtual name that moves with the queue manager? (the computer in queueDetails of receive-location/In/Short)',
    },
    {
      'host/B':
        'cannot tell: Is the MQSeries server of Token in host B named by a virtual name that moves with the queue manager? (the value of ${Server}/QM1/ORDERS in receive-location/In/Token)',
    },
  ])
})
