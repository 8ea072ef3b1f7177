import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ord-002-ordered-port-with-backup-transport'
import { standard } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof, questions } from '../../../support/questions'

const secondary = { adapter: 'FTP', host: 'B', address: 'ftp://ftp.partner.example:21/out/' }
const estate = {
  ...standard,
  sendPorts: [
    { name: 'Both', host: 'B', ordered: true, secondary },
    { name: 'Stopped', host: 'B', ordered: true, secondary, status: 2 },
    { name: 'NoBackup', host: 'B', ordered: true },
    { name: 'NoOrder', host: 'B', secondary },
    { name: 'Dynamic', dynamic: true, ordered: true },
  ],
}

it('fails where an ordered port has a backup', () => {
  const fails = (name: string, severity = 'medium') =>
    `fail ${severity}: Send port ${name} delivers in order and has a secondary transport: what goes through that one is not kept in order.`
  expect(judge(rule, estate)).toEqual({
    'send-port/Both': fails('Both'),
    'send-port/NoBackup': 'pass',
    'send-port/Stopped': fails('Stopped', 'low'),
  })
})

it('proves it by the order and the backup, and asks whether order matters', () => {
  expect(proof(rule, estate, 'send-port/Both')).toEqual([
    'bindings.xml: <Address>ftp://ftp.partner.example:21/out/</Address>',
    'bindings.xml: <TransportType Name="FTP" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <SendHandler Name="B" HostTrusted="false">',
    'bindings.xml: <OrderedDelivery>true</OrderedDelivery>',
  ])
  expect(questions(rule, estate)).toEqual({
    'send-port/Both': 'Q13 medium: Does the receiver of Both need the messages in order?',
    'send-port/Stopped': 'Q13 low: Does the receiver of Stopped need the messages in order?',
  })
})
