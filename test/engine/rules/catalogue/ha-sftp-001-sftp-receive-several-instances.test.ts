import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sftp-001-sftp-receive-several-instances'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'Standby', on: ['N1', 'N2 disabled'] },
    { name: 'Late', on: ['N1', 'N2 disabled running'] },
  ],
  locations: [
    { name: 'Clustered', adapter: 'SFTP', host: 'A' },
    { name: 'OnTwo', adapter: 'SFTP', host: 'B' },
    { name: 'OnTwoToo', adapter: 'sftp', host: 'b' },
    { name: 'OnOne', adapter: 'SFTP', host: 'C' },
    { name: 'ColdStandby', adapter: 'SFTP', host: 'Standby' },
    { name: 'DisabledButRunning', adapter: 'SFTP', host: 'Late', enabled: false },
    { name: 'NotSftp', adapter: 'FTP', host: 'Track' },
  ],
}

it('speaks of every host that receives by SFTP, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and can run on N1 and N2 at once: each of them can fetch the same file for OnTwo and OnTwoToo.',
    'host/C': 'pass',
    'host/Standby': 'pass',
    'host/Late':
      'fail high: Host Late is not clustered and can run on N1 and N2 at once: each of them can fetch the same file for DisabledButRunning.',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/B']).toBe(
    'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  )
})
