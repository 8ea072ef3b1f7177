import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-pop3-001-pop3-receive-several-instances'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [...standard.hosts, { name: 'Idle', on: ['N1', 'N2'] }],
  locations: [
    { name: 'Clustered', adapter: 'POP3', host: 'A' },
    { name: 'OnTwo', adapter: 'POP3', host: 'B' },
    { name: 'OnOne', adapter: 'POP3', host: 'C' },
    { name: 'Latent', adapter: 'POP3', host: 'Idle', enabled: false },
    { name: 'NotPop3', adapter: 'FTP', host: 'Track' },
  ],
}

it('speaks of every host that receives by POP3, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and can run on N1 and N2 at once: each of them can fetch the same mail for OnTwo, unless the mail server locks a mailbox.',
    'host/C': 'pass',
    'host/Idle':
      'fail medium: Host Idle is not clustered and can run on N1 and N2 at once: each of them can fetch the same mail for Latent, unless the mail server locks a mailbox.',
  })
})

it('asks of the mail server, which would make it critical', () => {
  expect(questions(rule, estate)).toEqual({
    'host/B': 'Q01 critical: Does the POP3 server of OnTwo allow several connections to one mailbox at a time?',
    'host/Idle': 'Q01 high: Does the POP3 server of Latent allow several connections to one mailbox at a time?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/B']).toBe(
    'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  )
})
