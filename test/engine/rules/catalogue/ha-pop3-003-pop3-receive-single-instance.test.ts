import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-pop3-003-pop3-receive-single-instance'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [...standard.hosts, { name: 'Idle', on: ['N2'] }],
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
    'host/B': 'pass',
    'host/C':
      'fail high: Host C is not clustered and runs on N1 only: OnOne can receive nothing while that server is down.',
    'host/Idle':
      'fail medium: Host Idle is not clustered and runs on N2 only: Latent can receive nothing while that server is down.',
  })
})

it('asks of the mail server, since the remedy depends on it', () => {
  expect(questions(rule, estate)).toEqual({
    'host/C':
      'Q01 high: Does the POP3 server of OnOne allow several connections to one mailbox at a time, so that a second instance is no remedy?',
    'host/Idle':
      'Q01 medium: Does the POP3 server of Latent allow several connections to one mailbox at a time, so that a second instance is no remedy?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/C']).toBe(
    'cannot tell: Does host C run on one server only, without being clustered? (biztalk-host-instances.json)',
  )
})
