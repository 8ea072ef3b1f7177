import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ftp-002-ftp-receive-single-instance'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'Standby', on: ['N1', 'N2 disabled'] },
    { name: 'Late', on: ['N1', 'N2 disabled running'] },
    { name: 'Spare', on: ['N2'] },
  ],
  locations: [
    { name: 'Clustered', adapter: 'FTP', host: 'A' },
    { name: 'OnTwo', adapter: 'FTP', host: 'B' },
    { name: 'OnOne', adapter: 'FTP', host: 'C' },
    { name: 'OnOneToo', adapter: 'FTP', host: 'C', enabled: false },
    { name: 'ColdStandby', adapter: 'FTP', host: 'Standby' },
    { name: 'DisabledButRunning', adapter: 'FTP', host: 'Late' },
    { name: 'Latent', adapter: 'FTP', host: 'Spare', enabled: false },
    { name: 'NotFtp', adapter: 'SFTP', host: 'Track' },
  ],
  sendPorts: [
    { name: 'SendsOnly', adapter: 'FTP', host: 'Track', address: 'ftp://ftp.partner.example:21/out/%MessageID%.xml' },
  ],
}

it('speaks of every host that receives by FTP, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/C':
      'fail high: Host C is not clustered and runs on N1 only: OnOne and OnOneToo can receive nothing while that server is down.',
    'host/Standby':
      'fail high: Host Standby is not clustered and runs on N1 only: ColdStandby can receive nothing while that server is down.',
    'host/Late': 'pass',
    'host/Spare':
      'fail medium: Host Spare is not clustered and runs on N2 only: Latent can receive nothing while that server is down.',
  })
})

it('cannot tell without host instances, but knows a clustered host', () => {
  const told = judge(rule, estate, { without: ['biztalk-host-instances.json'] })
  expect([told['host/A'], told['host/C']]).toEqual([
    'pass',
    'cannot tell: Does host C run on one server only, without being clustered? (biztalk-host-instances.json)',
  ])
})
