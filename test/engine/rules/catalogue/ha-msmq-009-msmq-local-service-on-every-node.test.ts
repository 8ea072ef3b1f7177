import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-009-msmq-local-service-on-every-node'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import { dot, msmq, msmqSend, receiving, remote, sending, withHosts } from '../../../support/queues'

const onB = receiving(msmq('In', 'B', remote))
const service = (Server: string, State: string, StartMode = 'Auto') => ({ Server, Name: 'MSMQ', State, StartMode })
const withServices = (...services: EstateSpec['services']): EstateSpec => ({ ...onB, services })
const clustered = receiving(msmq('In', 'A', dot))

it('asks where no file shows the services of a server', () => {
  expect([judge(rule, onB, { without: ['services.json'] }), judge(rule, onB)]).toEqual([
    {
      'host/B':
        'cannot tell: Does a local, non-clustered Message Queuing service run and start automatically on N1 and N2, for In in host B? (services.json)',
    },
    {
      'host/B':
        'cannot tell: Does a local, non-clustered Message Queuing service run and start automatically on N1 and N2, for In in host B? (services.json: the services of N1; services.json: the services of N2)',
    },
  ])
})

it('passes where the service runs on every server of the host', () => {
  expect(judge(rule, withServices(service('N1', 'Running'), service('n2.corp.example', 'Running')))).toEqual({
    'host/B': 'pass',
  })
})

it('fails where it is stopped, absent, or left to be started by hand', () => {
  expect([
    judge(rule, withServices(service('N1', 'Running'), service('N2', 'Stopped'))),
    judge(
      rule,
      withServices(service('N1', 'Running'), { Server: 'N2', Name: 'ENTSSO', State: 'Running', StartMode: 'Auto' }),
    ),
    judge(rule, withServices(service('N1', 'Running'), service('N2', 'Running', 'Manual'))),
  ]).toEqual([
    {
      'host/B':
        'fail high: Host B can run on N2, where no local Message Queuing service runs that starts by itself: MSMQ for In does not work there.',
    },
    {
      'host/B':
        'fail high: Host B can run on N2, where no local Message Queuing service runs that starts by itself: MSMQ for In does not work there.',
    },
    {
      'host/B':
        'fail high: Host B can run on N2, where no local Message Queuing service runs that starts by itself: MSMQ for In does not work there.',
    },
  ])
})

it('asks for the server that no row speaks of', () => {
  expect(judge(rule, withServices(service('N1', 'Running')))).toEqual({
    'host/B':
      'cannot tell: Does a local, non-clustered Message Queuing service run and start automatically on N2, for In in host B? (services.json: the services of N2)',
  })
})

it('is not satisfied by a clustered MSMQ resource, and counts every possible owner', () => {
  expect(
    judge(rule, {
      ...clustered,
      services: [service('N1', 'Running')],
      hosts: [{ name: 'A', group: 'GA', on: ['N1'] }],
    }),
  ).toEqual({
    'host/A':
      'cannot tell: Does a local, non-clustered Message Queuing service run and start automatically on N2, for In in host A? (services.json: the services of N2)',
  })
})

it('speaks of sends, and counts latent ones one level lower', () => {
  expect(
    judge(rule, {
      ...sending({ ...msmqSend('Out', 'B'), status: 2 }),
      services: [service('N1', 'Stopped'), service('N2', 'Stopped')],
    }),
  ).toEqual({
    'host/B':
      'fail medium: Host B can run on N1 and N2, where no local Message Queuing service runs that starts by itself: MSMQ for Out does not work there.',
  })
})

it('says nothing of a host without MSMQ, or without a server', () => {
  expect([
    judge(rule, receiving({ name: 'Ftp', adapter: 'FTP', host: 'B' })),
    judge(rule, withHosts(receiving(msmq('In', 'Idle', dot)), { name: 'Idle', on: ['N1 disabled'] })),
  ]).toEqual([{}, {}])
})

it('cannot tell which servers without host instances', () => {
  expect(
    judge(rule, withServices(service('N1', 'Running'), service('N2', 'Running')), {
      without: ['biztalk-host-instances.json'],
    }),
  ).toEqual({
    'host/B':
      'cannot tell: Does a local, non-clustered Message Queuing service run and start automatically on every server of the host, for In in host B? (biztalk-host-instances.json)',
  })
})

it('proves it by the row of the service', () => {
  expect(proof(rule, withServices(service('N1', 'Running'), service('N2', 'Stopped')), 'host/B')).toEqual([
    'bindings.xml: <Address>DIRECT=OS:mq9.partner.example\\private$\\orders</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="MSMQ" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveHandler Name="B" HostTrusted="false">',
    'biztalk-host-instances.json: {',
    'biztalk-host-instances.json: {',
    'services.json: "State": "Stopped",',
    'services.json: "StartMode": "Auto"',
  ])
})
