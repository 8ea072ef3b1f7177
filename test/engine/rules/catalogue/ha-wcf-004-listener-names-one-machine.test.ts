import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-wcf-004-listener-names-one-machine'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

const tcp = (name: string, on: string, at: string): LocationSpec => ({
  name,
  adapter: 'WCF-NetTcp',
  host: on,
  address: `net.tcp://${at}:9001/orders`,
})

it('fails by the name of a server, and passes by localhost or the name of the cluster group', () => {
  const spec = {
    ...estate(host('Idle', { on: ['N1', 'N2'] }), host('Any', { on: ['N1', 'N2'] })),
    locations: [
      tcp('ByGroup', 'A', 'ganame.corp.example'),
      tcp('ByServer', 'B', 'N1.corp.example'),
      tcp('Local', 'B', 'localhost'),
      tcp('OnOne', 'C', 'N1'),
      { ...tcp('Off', 'Idle', 'N2'), enabled: false },
      {
        name: 'Http',
        adapter: 'WCF-Custom',
        host: 'Any',
        address: 'http://+:80/orders',
        props: { BindingType: 'basicHttpBinding' },
      },
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/Any': 'pass',
    'host/B':
      'fail medium: Host B can run on N1 and N2, but listens for ByServer on the name of one server (net.tcp://N1.corp.example:9001/orders): on any other the location does not open, or is not reached.',
    'host/C': 'pass',
    'host/Idle':
      'fail low: Host Idle can run on N1 and N2, but listens for Off on the name of one server (net.tcp://N2:9001/orders): on any other the location does not open, or is not reached.',
  })
})

it('asks of a name that no export knows', () => {
  expect(judge(rule, { ...estate(), locations: [tcp('In', 'B', 'services.corp.example')] })).toEqual({
    'host/B':
      'cannot tell: Can In be opened, and be reached by its clients, on every server that runs host B? (what kind of name services.corp.example is)',
  })
})

it('says nothing of MLLP, of a relay, of a web server or of another adapter', () => {
  const locations = [
    { name: 'Hl7', adapter: 'MLLP', host: 'B', address: 'N1:11000' },
    { name: 'Relay', adapter: 'WCF-NetTcpRelay', host: 'B', address: 'sb://orders.servicebus.windows.net/in' },
    { name: 'Web', adapter: 'WCF-BasicHttp', host: 'I', address: '/orders/service.svc' },
    { name: 'Queue', adapter: 'WCF-NetMsmq', host: 'B', address: 'net.msmq://N1/private/orders' },
  ]
  expect(judge(rule, { ...estate(), locations })).toEqual({})
})

it('reads the address of a named pipe', () => {
  const locations = [{ name: 'Pipe', adapter: 'WCF-NetNamedPipe', host: 'B', address: 'net.pipe://localhost/orders' }]
  expect(judge(rule, { ...estate(), locations })).toEqual({ 'host/B': 'pass' })
})

it('cannot tell without host instances, nor of a template', () => {
  expect([
    judge(
      rule,
      { ...estate(), locations: [tcp('In', 'B', 'N1')] },
      { without: ['biztalk-host-instances.json', 'biztalk-servers.json'] },
    ),
    judgeTemplate(rule, { ...estate(), locations: [tcp('Token', 'B', '${Server}')] }),
  ]).toEqual([
    {
      'host/B':
        'cannot tell: Can In be opened, and be reached by its clients, on every server that runs host B? (biztalk-host-instances.json)',
    },
    {
      'host/B':
        'cannot tell: Can Token be opened, and be reached by its clients, on every server that runs host B? (the host name in the address of receive-location/In/Token)',
    },
  ])
})
