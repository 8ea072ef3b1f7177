import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-pop3-004-pop3-on-64-bit-host'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const estate: EstateSpec = {
  ...standard,
  hosts: [
    ...standard.hosts,
    { name: 'Wide', only32Bit: false, on: ['N1', 'N2'] },
    { name: 'WideIdle', only32Bit: false, on: ['N1'] },
    { name: 'WideFile', only32Bit: false, on: ['N1'] },
  ],
  locations: [
    { name: 'Narrow', adapter: 'POP3', host: 'A' },
    { name: 'FromMail', adapter: 'POP3', host: 'Wide' },
    { name: 'Latent', adapter: 'POP3', host: 'WideIdle', enabled: false },
    { name: 'NotPop3', adapter: 'FILE', host: 'WideFile' },
  ],
}

it('speaks of every host that receives by POP3, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/Wide':
      'fail high: Host Wide is not limited to 32 bits, and the POP3 adapter of FromMail runs in 32-bit host instances only.',
    'host/WideIdle':
      'fail medium: Host WideIdle is not limited to 32 bits, and the POP3 adapter of Latent runs in 32-bit host instances only.',
  })
})

it('cannot tell without the list of hosts', () => {
  expect(judge(rule, estate, { without: ['biztalk-hosts.json'] })).toEqual({
    'host/A': 'cannot tell: Is host A limited to 32 bits? (biztalk-hosts.json)',
    'host/Wide': 'cannot tell: Is host Wide limited to 32 bits? (biztalk-hosts.json)',
    'host/WideIdle': 'cannot tell: Is host WideIdle limited to 32 bits? (biztalk-hosts.json)',
  })
})
