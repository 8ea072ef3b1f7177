import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-014-msmq-without-transaction-in-cluster'
import { judge } from '../../../support/judge'
import { dot, msmq, msmqSend, receiving, sending, withClustered } from '../../../support/queues'

const strict = { transactional: 'true' }

it('speaks of clustered hosts alone', () => {
  const locations = [
    msmq('Strict', 'A', dot, strict),
    msmq('Loose', 'A2', dot),
    msmq('Unclustered', 'B', dot),
    { ...msmq('Off', 'A3', dot), enabled: false },
  ]
  const spec = { ...receiving(...locations), sendPorts: [msmqSend('Out', 'A2', strict)] }
  expect(judge(rule, withClustered(withClustered(spec, 'A2', 'GA'), 'A3', 'GA'))).toEqual({
    'host/A': 'pass',
    'host/A2':
      'fail high: Host A2 is clustered, but uses MSMQ without transactions for Loose: messages can be lost when a node fails.',
    'host/A3':
      'fail medium: Host A3 is clustered, but uses MSMQ without transactions for Off: messages can be lost when a node fails.',
  })
})

it('speaks of sends, whose default is no transaction', () => {
  expect(judge(rule, sending(msmqSend('Out', 'A'), msmqSend('Out2', 'A', strict)))).toEqual({
    'host/A':
      'fail high: Host A is clustered, but uses MSMQ without transactions for Out: messages can be lost when a node fails.',
  })
})

it('cannot tell without the hosts', () => {
  const without = ['biztalk-hosts.json', 'biztalk-host-instances.json']
  expect(judge(rule, receiving(msmq('Loose', 'A', dot)), { without })).toEqual({
    'host/A': 'cannot tell: Is host A clustered? (biztalk-hosts.json)',
  })
})
