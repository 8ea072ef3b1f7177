import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-pop3-002-two-locations-poll-one-mailbox'
import { standard, type EstateSpec, type LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate, questions } from '../../../support/questions'

function estate(...locations: readonly (Partial<LocationSpec> & { readonly name: string })[]): EstateSpec {
  return { ...standard, locations: locations.map((location) => ({ adapter: 'POP3', host: 'A', ...location })) }
}

const twins = estate(
  { name: 'One', address: 'POP3://mail.corp.example#orders' },
  { name: 'Two', address: 'POP3://MAIL.corp.example:110#Orders', host: 'B' },
)

it('finds the locations of one mailbox, and passes each of the others', () => {
  const spec = estate(
    ...twins.locations,
    { name: 'Three', address: 'POP3://x#y', config: { mailServer: 'mail.corp.example', userName: 'orders' } },
    { name: 'OtherUser', address: 'POP3://mail.corp.example#invoices' },
    { name: 'OtherServer', address: 'POP3://mail2.corp.example#orders' },
    { name: 'Disabled', address: 'POP3://mail2.corp.example#orders', enabled: false },
  )
  expect(judge(rule, spec)).toEqual({
    'receive-location/In/One':
      'fail high: One, Three and Two poll the same mailbox: where its server permits several connections at a time, each of them fetches the same mail.',
    'receive-location/In/OtherServer': 'pass',
    'receive-location/In/OtherUser': 'pass',
  })
})

it('asks whether the mail server permits it', () => {
  expect(questions(rule, twins)).toEqual({
    'receive-location/In/One':
      'Q01 high: Does the mail server of One and Two permit several connections to one mailbox at a time?',
  })
})

it('cannot tell of a mailbox that no file names', () => {
  expect(judge(rule, estate({ name: 'Nameless', address: 'mail' }, { name: 'Named' }))).toEqual({
    'receive-location/In/Named':
      'cannot tell: Does another POP3 receive location poll the same mailbox as Named? (mailServer of receive-location/In/Nameless)',
    'receive-location/In/Nameless':
      'cannot tell: Does another POP3 receive location poll the same mailbox as Nameless? (mailServer of receive-location/In/Nameless)',
  })
})

it('cannot tell of a template', () => {
  const token = { mailServer: 'mail.corp.example', userName: '${User}' }
  expect(judgeTemplate(rule, estate({ name: 'Token', config: token }, { name: 'Named' }))).toEqual({
    'receive-location/In/Named':
      'cannot tell: Does another POP3 receive location poll the same mailbox as Named? (the value of ${User} in receive-location/In/Token)',
    'receive-location/In/Token':
      'cannot tell: Does another POP3 receive location poll the same mailbox as Token? (the value of ${User} in receive-location/In/Token)',
  })
})

it('passes a mailbox that nobody else can poll', () => {
  expect(judge(rule, estate({ name: 'Nameless', address: 'mail' }))).toEqual({ 'receive-location/In/Nameless': 'pass' })
})
