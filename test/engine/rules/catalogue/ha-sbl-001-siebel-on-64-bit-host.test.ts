import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sbl-001-siebel-on-64-bit-host'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const fails = (name: string, work: string, severity = 'medium') =>
  `fail ${severity}: Host ${name} is not limited to 32 bits, and the Siebel adapter of ${work} is supported in 32-bit host instances only.`

it('fails where Siebel runs in a 64-bit host', () => {
  const wide = (name: string) => host(name, { on: ['N1'], only32Bit: false })
  const spec = estate(
    wide('Wide'),
    wide('Idle'),
    wide('Other'),
    sends('WCF-Siebel', 'Wide'),
    sends('WCF-Siebel', 'Idle', 'Stopped', 2),
    receives('WCF-Siebel', 'B'),
    sends('WCF-SQL', 'Other'),
  )
  const custom = {
    name: 'Custom',
    adapter: 'WCF-Custom',
    host: 'Wide',
    props: { BindingType: 'siebelBinding' },
  }
  expect(judge(rule, { ...spec, locations: [...spec.locations, custom] })).toEqual({
    'host/B': 'pass',
    'host/Idle': fails('Idle', 'Stopped', 'low'),
    'host/Wide': fails('Wide', 'Custom and WCF-SiebelOutWide'),
  })
})

it('cannot tell without hosts', () => {
  expect(judge(rule, estate(sends('WCF-Siebel', 'B')), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/B': 'cannot tell: Is host B limited to 32 bits? (biztalk-hosts.json)',
  })
})
