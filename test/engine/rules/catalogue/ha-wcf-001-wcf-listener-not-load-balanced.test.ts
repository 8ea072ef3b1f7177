import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-wcf-001-wcf-listener-not-load-balanced'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'Idle', on: ['N2'] },
    { name: 'Http', on: ['N1'] },
    { name: 'Web', on: ['N1'] },
    { name: 'Queue', on: ['N1'] },
  ],
  locations: [
    { name: 'Clustered', adapter: 'WCF-NetTcp', host: 'A' },
    { name: 'OnTwo', adapter: 'WCF-NetTcp', host: 'B' },
    { name: 'OnOne', adapter: 'WCF-Custom', host: 'C', props: { BindingType: 'customBinding' } },
    { name: 'Latent', adapter: 'WCF-NetTcp', host: 'Idle', enabled: false },
    { name: 'SelfHosted', adapter: 'WCF-Custom', host: 'Http', props: { BindingType: 'basicHttpBinding' } },
    { name: 'InProcess', adapter: 'WCF-WebHttp', host: 'Web' },
    { name: 'Isolated', adapter: 'WCF-BasicHttp', host: 'I' },
    { name: 'NotListening', adapter: 'WCF-Custom', host: 'Queue', props: { BindingType: 'netMsmqBinding' } },
    { name: 'NotWcf', adapter: 'FILE', host: 'Track' },
  ],
}

it('speaks of every host of its own process that listens, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail advice: Host B listens on N1 and N2 for OnTwo, but no export shows a load balancer before them: without one the clients know a single server.',
    'host/C':
      'fail high: Host C is not clustered and listens on N1 only: the clients of OnOne are cut off while that server is down.',
    'host/Http':
      'fail high: Host Http is not clustered and listens on N1 only: the clients of SelfHosted are cut off while that server is down.',
    'host/Idle':
      'fail medium: Host Idle is not clustered and listens on N2 only: the clients of Latent are cut off while that server is down.',
    'host/Web':
      'fail high: Host Web is not clustered and listens on N1 only: the clients of InProcess are cut off while that server is down.',
  })
})

it('asks for the load balancer where there are two servers', () => {
  expect(questions(rule, estate)).toEqual({
    'host/B': 'Q08 high: Do the clients of OnTwo use a load balancer that leads to every server of host B?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/B']).toBe(
    'cannot tell: Does host B listen on one server only, without being clustered? (biztalk-host-instances.json)',
  )
})
