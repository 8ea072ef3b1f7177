import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ord-004-ordered-dynamic-port'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const version = (MajorVersion: number, MinorVersion: number): EstateSpec => ({
  ...standard,
  group: { ...standard.group, MajorVersion, MinorVersion },
  sendPorts: [
    { name: 'Ordered', dynamic: true, ordered: true },
    { name: 'Stopped', dynamic: true, ordered: true, status: 2 },
    { name: 'Unordered', dynamic: true },
    { name: 'Static', ordered: true },
  ],
})
const fails = (name: string, severity = 'low') =>
  `fail ${severity}: Dynamic send port ${name} is set to deliver in order, which this version of BizTalk Server does not support.`

it('fails before BizTalk Server 2016', () => {
  expect(judge(rule, version(3, 11))).toEqual({
    'send-port/Ordered': fails('Ordered'),
    'send-port/Stopped': fails('Stopped', 'advice'),
  })
  expect(proof(rule, version(3, 11), 'send-port/Ordered')).toEqual([
    'bindings.xml: <OrderedDelivery>true</OrderedDelivery>',
    'biztalk-group.json: "MinorVersion": 11,',
  ])
})

it('passes from BizTalk Server 2016 on', () => {
  for (const later of [version(3, 12), version(4, 0)]) {
    expect(judge(rule, later)).toEqual({ 'send-port/Ordered': 'pass', 'send-port/Stopped': 'pass' })
  }
})

it('cannot tell without the version', () => {
  expect(judge(rule, version(3, 12), { without: ['biztalk-group.json'] })['send-port/Ordered']).toMatch(
    /^cannot tell: Is this BizTalk Server 2016 or later, and .*\? \(.*biztalk-group\.json/,
  )
})
