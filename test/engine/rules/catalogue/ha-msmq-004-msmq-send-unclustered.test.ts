import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-004-msmq-send-unclustered'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import { msmqSend, remote, sending, withHosts } from '../../../support/queues'

const kept = { transactional: 'true', recoverable: 'true' }
const estate = withHosts(
  sending(
    msmqSend('Clustered', 'A', kept),
    msmqSend('OnTwo', 'B', kept),
    {
      name: 'Backup',
      adapter: 'FILE',
      host: 'C',
      secondary: { adapter: 'MSMQ', host: 'Second', address: remote, config: kept },
    },
    msmqSend('BestEffort', 'Loose'),
    { ...msmqSend('Stopped', 'Latent', kept), status: 2 },
    { name: 'NotMsmq', adapter: 'FILE', host: 'Track' },
  ),
  { name: 'Second', on: ['N1', 'N2'] },
  { name: 'Loose', on: ['N1', 'N2'] },
  { name: 'Latent', on: ['N1', 'N2'] },
)
const handler: EstateSpec = { ...sending(), sendHandlers: ['MSMQ/B', 'MSMQ/C'], defaultSendHandlers: ['MSMQ/B'] }
const dynamic: EstateSpec = { ...handler, sendPorts: [{ name: 'Anywhere', dynamic: true }] }

it('speaks of every host that sends by MSMQ', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and sends by MSMQ for OnTwo: what is in the outgoing queue of a server stays there, or is lost, when that server fails.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and sends by MSMQ for Stopped: what is in the outgoing queue of a server stays there, or is lost, when that server fails.',
    'host/Loose':
      'fail medium: Host Loose is not clustered and sends by MSMQ for BestEffort: what is in the outgoing queue of a server stays there, or is lost, when that server fails.',
    'host/Second':
      'fail high: Host Second is not clustered and sends by MSMQ for Backup (secondary transport): what is in the outgoing queue of a server stays there, or is lost, when that server fails.',
  })
})

it('counts the default handler only where a dynamic port may use it', () => {
  expect([
    judge(rule, handler),
    judge(rule, dynamic),
    judge(rule, { ...dynamic, defaultSendHandlers: ['MSMQ/A'], sendHandlers: ['MSMQ/A'] }),
  ]).toEqual([
    {},
    {
      'host/B':
        'fail high: Host B is not clustered and sends by MSMQ for Anywhere (dynamic port): what is in the outgoing queue of a server stays there, or is lost, when that server fails.',
    },
    { 'host/A': 'pass' },
  ])
})

it('cannot tell without the hosts', () => {
  expect(
    judge(rule, sending(msmqSend('OnTwo', 'B', kept)), {
      without: ['biztalk-hosts.json', 'biztalk-host-instances.json'],
    }),
  ).toEqual({ 'host/B': 'cannot tell: Is host B, which sends by MSMQ for OnTwo, clustered? (biztalk-hosts.json)' })
})

it('proves it by the port and by the host', () => {
  expect(proof(rule, estate, 'host/B')).toEqual([
    'bindings.xml: <Address>DIRECT=OS:mq9.partner.example\\private$\\orders</Address>',
    'bindings.xml: <TransportType Name="MSMQ" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <SendHandler Name="B" HostTrusted="false">',
    'biztalk-hosts.json: "ClusterResourceGroupName": ""',
  ])
})

it('takes messages for best effort only where they are neither transactional nor recoverable, on every port', () => {
  const spec = sending(
    msmqSend('Recovers', 'B', { transactional: 'false', recoverable: 'true' }),
    msmqSend('Transacts', 'C', { transactional: 'true', recoverable: 'false' }),
    msmqSend('BestEffort', 'Track'),
    msmqSend('Kept', 'Track', kept),
  )
  expect(Object.values(judge(rule, spec)).map((told) => told.split(':')[0])).toEqual([
    'fail high',
    'fail high',
    'fail high',
  ])
})

it('asks neither a static port nor the default handler of another adapter', () => {
  expect([
    judge(rule, { ...handler, sendPorts: [{ name: 'Static', adapter: 'FILE', host: 'B' }] }),
    judge(rule, { ...dynamic, sendHandlers: ['FTP/B', 'MSMQ/C'], defaultSendHandlers: ['FTP/B'] }),
  ]).toEqual([{}, {}])
})
