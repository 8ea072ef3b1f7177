import { expect, it } from 'vitest'
import { mailboxOf } from '../../../../src-main/engine/rules/facts/mailbox'
import { locationWith, told, type OneLocation } from '../../../support/facts'

const at = (address: string, config: OneLocation['config'] = {}) => locationWith({ adapter: 'POP3', address, config })
const noServer = 'unknown: mailServer of receive-location/In/In'
const noUser = 'unknown: userName of receive-location/In/In'

it.each([
  ['POP3://Mail.corp.example#Orders', {}, 'mail.corp.example#orders'],
  ['pop3://mail:110#orders', {}, 'mail#orders'],
  ['mail#orders', {}, 'mail#orders'],
  ['POP3://x#y', { mailServer: ' MAIL ', userName: ' Orders ' }, 'mail#orders'],
  ['POP3://mail#orders', { mailServer: ' ', userName: '' }, 'mail#orders'],
  ['POP3://mail', { mailServer: '', userName: 'orders' }, noServer],
  ['POP3://mail', { mailServer: 'mail' }, noUser],
  ['POP3://mail#', {}, noUser],
  ['POP3://#orders', {}, noServer],
  ['POP3://$(Server)#orders', {}, noServer],
  ['POP3://mail#orders', { userName: '$(User)' }, 'unknown: the value of $(User) in receive-location/In/In'],
])('%s with %o', (address, config, mailbox) => {
  expect(told(mailboxOf(at(address, config)))).toBe(mailbox)
})
