import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-nmq-001-netmsmq-receive-unclustered'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { netMsmq, receiving, withHosts } from '../../../support/queues'

const estate = withHosts(
  receiving(
    netMsmq('Clustered', 'A', { OrderedProcessing: '-1' }),
    netMsmq('OnTwo', 'B'),
    netMsmq('OrderedOnTwo', 'Ordered', { OrderedProcessing: '-1' }),
    netMsmq('OrderedOnOne', 'C', { OrderedProcessing: '-1' }),
    { ...netMsmq('Off', 'Latent'), enabled: false },
    { name: 'Custom', adapter: 'WCF-Custom', host: 'Custom', props: { BindingType: 'netMsmqBinding' } },
    { name: 'NetTcp', adapter: 'WCF-Custom', host: 'Track', props: { BindingType: 'netTcpBinding' } },
  ),
  { name: 'Ordered', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
  { name: 'Custom', on: ['N1', 'N2'] },
)

it('speaks of hosts that receive by netMsmqBinding, whatever the transport is called', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and receives by WCF-NetMsmq for OnTwo: what lies in the queue cannot be read while its server is down.',
    'host/C':
      'fail high: Host C is not clustered and receives by WCF-NetMsmq for OrderedOnOne: what lies in the queue cannot be read while its server is down.',
    'host/Custom':
      'fail high: Host Custom is not clustered and receives by WCF-NetMsmq for Custom: what lies in the queue cannot be read while its server is down.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and receives by WCF-NetMsmq for Off: what lies in the queue cannot be read while its server is down.',
    'host/Ordered':
      'fail critical: Host Ordered is not clustered and can run on N1 and N2 at once: OrderedOnTwo must keep the order of messages, which two readers break.',
  })
})

it('cannot tell without the hosts', () => {
  expect(
    judge(rule, receiving(netMsmq('In', 'B')), { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] }),
  ).toEqual({
    'host/B': 'cannot tell: Is host B, which receives by WCF-NetMsmq for In, clustered? (biztalk-hosts.json)',
  })
})

it('leaves open whether order is broken where no list of instances is there', () => {
  expect(
    questions(rule, receiving(netMsmq('In', 'C', { OrderedProcessing: '-1' })), {
      without: ['biztalk-host-instances.json'],
    }),
  ).toEqual({
    'host/C':
      '- critical: Can host C run on more than one server at a time, although In must keep the order of messages?',
  })
})
