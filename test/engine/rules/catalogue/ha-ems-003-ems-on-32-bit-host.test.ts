import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ems-003-ems-on-32-bit-host'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const fails = (name: string, work: string, severity = 'high') =>
  `fail ${severity}: Host ${name} is limited to 32 bits, and this version of BizTalk Server supports the TIBCO EMS adapter of ${work} in 64-bit host instances only.`
const spec = estate(
  host('Wide', { on: ['N1'], only32Bit: false }),
  receives('TIBCO EMS', 'B'),
  sends('TIBCO EMS', 'C', 'Stopped', 2),
  receives('TIBCO EMS', 'Wide'),
  receives('TIBCO Rendezvous', 'Track'),
)

it('fails in a 32-bit host of BizTalk Server 2020', () => {
  expect(judge(rule, spec)).toEqual({
    'host/B': fails('B', 'TIBCO EMSInB'),
    'host/C': fails('C', 'Stopped', 'medium'),
    'host/Wide': 'pass',
  })
  expect(proof(rule, spec, 'host/B')).toContain('biztalk-group.json: "MinorVersion": 13,')
})

it('passes in an earlier version', () => {
  const group = { ...spec.group, MinorVersion: 12 }
  expect(judge(rule, { ...spec, group })).toEqual({ 'host/B': 'pass', 'host/C': 'pass', 'host/Wide': 'pass' })
})

it('cannot tell without hosts, nor without the version', () => {
  const ask = 'cannot tell: Is host B limited to 32 bits, and is this BizTalk Server 2020 or later?'
  expect(judge(rule, spec, { without: ['biztalk-hosts.json'] })['host/B']).toBe(`${ask} (biztalk-hosts.json)`)
  expect(judge(rule, spec, { without: ['biztalk-group.json'] })['host/B']).toMatch(
    /^cannot tell: .*biztalk-group\.json/,
  )
})
