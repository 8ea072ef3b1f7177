import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-iso-001-isolated-receive-not-load-balanced'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'One', isolated: true, on: ['N1', 'N2 not-installed'] },
    { name: 'OneIdle', isolated: true, on: ['N2'] },
    { name: 'Both', isolated: true, on: ['N1', 'N2 disabled'] },
  ],
  locations: [
    { name: 'Web', adapter: 'HTTP', host: 'I' },
    { name: 'Soap', adapter: 'SOAP', host: 'I' },
    { name: 'OneWeb', adapter: 'WCF-WSHttp', host: 'One' },
    { name: 'Latent', adapter: 'WCF-CustomIsolated', host: 'OneIdle', enabled: false },
    { name: 'DisabledCounts', adapter: 'WCF-BasicHttp', host: 'Both', enabled: false },
    { name: 'InProcess', adapter: 'WCF-WebHttp', host: 'C' },
    {
      name: 'Listener',
      adapter: 'WCF-Custom',
      host: 'Track',
      props: { BindingType: 'basicHttpBinding' },
    },
    { name: 'NotIsolated', adapter: 'FILE', host: 'B' },
  ],
}

it('speaks of every isolated host that receives, and of no host in a BizTalk service', () => {
  expect(judge(rule, estate)).toEqual({
    'host/Both':
      'fail low: Isolated host Both is installed on N1 and N2, but no export shows a load balancer before them: without one the clients of DisabledCounts know a single server.',
    'host/I':
      'fail medium: Isolated host I is installed on N1 and N2, but no export shows a load balancer before them: without one the clients of Soap and Web know a single server.',
    'host/One':
      'fail high: Isolated host One is installed on N1 only: the clients of OneWeb are cut off while that server is down.',
    'host/OneIdle':
      'fail medium: Isolated host OneIdle is installed on N2 only: the clients of Latent are cut off while that server is down.',
  })
})

it('asks for the load balancer where there are two servers', () => {
  expect(questions(rule, estate)).toEqual({
    'host/Both':
      'Q08 medium: Do the clients of DisabledCounts use a load balancer that leads to every server of host Both?',
    'host/I': 'Q08 high: Do the clients of Soap and Web use a load balancer that leads to every server of host I?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/I']).toBe(
    'cannot tell: Is isolated host I installed on one server only? (biztalk-host-instances.json)',
  )
})

it('judges an isolated adapter where no list tells the type of its host', () => {
  expect(judge(rule, estate, { without: ['biztalk-hosts.json'] })['host/One']).toBe(
    'fail high: Isolated host One is installed on N1 only: the clients of OneWeb are cut off while that server is down.',
  )
})

it('follows the constraints of an adapter where the exports hold them', () => {
  const spec = { ...estate, adapters: { 'WCF-WSHttp': 0b1011, FILE: 0b0001 } }
  const told = judge(rule, { ...spec, hosts: [...estate.hosts, { name: 'Any', isolated: true, on: ['N1'] }] })
  expect(Object.keys(told)).toEqual(['host/Both', 'host/I', 'host/OneIdle'])
})
