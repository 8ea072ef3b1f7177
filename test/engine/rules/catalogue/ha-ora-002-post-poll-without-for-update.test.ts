import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ora-002-post-poll-without-for-update'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const oracle = (name: string, host: string, statement: string, post = 'BEGIN Mark; END;'): LocationSpec => ({
  name,
  adapter: 'WCF-OracleDB',
  host,
  props: { BindingConfiguration: `<binding pollingStatement="${statement}" postPollStatement="${post}" />` },
})
const on = (name: string) => ({ name, on: ['N1'] })
const fails = (host: string, name: string, severity = 'medium') =>
  `fail ${severity}: Host ${host} runs a post-poll statement for ${name}, but the polling statement has no FOR UPDATE: the rows may stay as they are and be polled again.`

it('fails where a post-poll statement works on rows that nothing has locked', () => {
  const estate = withHosts(
    receiving(
      oracle('Unlocked', 'A', 'SELECT * FROM Orders'),
      oracle('Locked', 'B', 'SELECT * FROM Orders FOR UPDATE'),
      oracle('NoPost', 'C', 'SELECT * FROM Orders', ''),
      oracle('Procedure', 'Calls', 'BEGIN Claim(:1); END;'),
      { ...oracle('Off', 'Latent', 'SELECT * FROM Orders'), enabled: false },
    ),
    on('Calls'),
    on('Latent'),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': fails('A', 'Unlocked'),
    'host/B': 'pass',
    'host/C': 'pass',
    'host/Calls': 'pass',
    'host/Latent': fails('Latent', 'Off', 'low'),
  })
})

it('cannot tell of a template', () => {
  expect(judgeTemplate(rule, receiving(oracle('In', 'B', '${Statement}')))).toEqual({
    'host/B':
      'cannot tell: Does In run a post-poll statement on rows that its polling statement has not locked? (the value of ${Statement} in receive-location/In/In)',
  })
})
