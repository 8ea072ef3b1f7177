import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ftp-004-ftp-on-64-bit-host'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const address = 'ftp://ftp.partner.example:21/out/%MessageID%.xml'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'Wide', only32Bit: false, on: ['N1', 'N2'] },
    { name: 'WideIdle', only32Bit: false, on: ['N1'] },
    { name: 'WideSender', only32Bit: false, on: ['N1'] },
    { name: 'WideUnused', only32Bit: false, on: ['N1'] },
    { name: 'WideSftp', only32Bit: false, on: ['N1'] },
  ],
  locations: [
    { name: 'Narrow', adapter: 'FTP', host: 'A' },
    { name: 'FromShop', adapter: 'FTP', host: 'Wide' },
    { name: 'Latent', adapter: 'FTP', host: 'WideIdle', enabled: false },
    { name: 'NotFtp', adapter: 'SFTP', host: 'WideSftp' },
    { name: 'Unlisted', adapter: 'FTP', host: 'Nowhere' },
  ],
  sendPorts: [{ name: 'ToShop', adapter: 'FTP', host: 'WideSender', address }],
  receiveHandlers: ['FTP/A', 'FTP/Wide', 'FTP/WideIdle', 'FTP/WideUnused', 'SFTP/WideSftp'],
}

it('speaks of every host with an FTP handler, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/Nowhere':
      'cannot tell: Is host Nowhere limited to 32 bits? (biztalk-hosts.json: IsHost32BitOnly of host/Nowhere)',
    'host/Wide':
      'fail high: Host Wide is not limited to 32 bits, and the FTP adapter of FromShop runs in 32-bit host instances only.',
    'host/WideIdle':
      'fail medium: Host WideIdle is not limited to 32 bits, and the FTP adapter of Latent runs in 32-bit host instances only.',
    'host/WideSender':
      'fail high: Host WideSender is not limited to 32 bits, and the FTP adapter of ToShop runs in 32-bit host instances only.',
    'host/WideUnused':
      'fail advice: Host WideUnused is not limited to 32 bits and has an FTP handler that nothing uses yet: the FTP adapter runs in 32-bit host instances only.',
  })
})

it('proves it by the flag of the host and by what uses the adapter', () => {
  expect(proof(rule, estate, 'host/Wide')).toEqual([
    'bindings.xml: <Address>ftp://ftp.partner.example:21/FromShop/*.xml</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="FTP" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveHandler Name="Wide" HostTrusted="false">',
    'biztalk-hosts.json: "IsHost32BitOnly": false,',
  ])
})

it('cannot tell without the list of hosts', () => {
  expect(judge(rule, estate, { without: ['biztalk-hosts.json'] })['host/Wide']).toBe(
    'cannot tell: Is host Wide limited to 32 bits? (biztalk-hosts.json)',
  )
})
