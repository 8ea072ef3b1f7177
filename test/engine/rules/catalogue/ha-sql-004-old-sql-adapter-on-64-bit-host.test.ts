import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sql-004-old-sql-adapter-on-64-bit-host'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const wide = (name: string) => host(name, { on: ['N1'], only32Bit: false })
const fails = (name: string, work: string, severity = 'medium') =>
  `fail ${severity}: Host ${name} is not limited to 32 bits, and the old SQL adapter of ${work} is made for 32-bit host instances.`

it('fails where the old adapter runs in a 64-bit host', () => {
  const spec = estate(
    wide('In'),
    wide('Out'),
    wide('Off'),
    wide('New'),
    receives('SQL', 'In'),
    sends('SQL', 'Out'),
    receives('SQL', 'Off', 'SwitchedOff', false),
    receives('WCF-SQL', 'New'),
    receives('SQL', 'B'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/B': 'pass',
    'host/In': fails('In', 'SQLInIn'),
    'host/Off': fails('Off', 'SwitchedOff', 'low'),
    'host/Out': fails('Out', 'SQLOutOut'),
  })
})

it('advises on a handler that nothing uses yet', () => {
  expect(judge(rule, { ...estate(wide('Idle')), receiveHandlers: ['SQL/Idle'] })).toEqual({
    'host/Idle':
      'fail advice: Host Idle is not limited to 32 bits and has a handler of the old SQL adapter that nothing uses yet: the adapter is made for 32-bit host instances.',
  })
})

it('leaves it to the rule that goes by the bitmap of the adapter, where that one fails', () => {
  expect(rule.hiddenBy).toEqual(['HA-32B-001'])
})

it('cannot tell without hosts', () => {
  expect(judge(rule, estate(receives('SQL', 'B')), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/B': 'cannot tell: Is host B limited to 32 bits? (biztalk-hosts.json)',
  })
})
