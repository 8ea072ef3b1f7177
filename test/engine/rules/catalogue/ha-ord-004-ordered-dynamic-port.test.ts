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

it.each([version(3, 12), version(4, 0)])('asks for the adapters from BizTalk Server 2016 on', (later) => {
  const asked = (port: string) =>
    `cannot tell: Is this BizTalk Server 2016 or later, and does every adapter that dynamic send port ${port} uses deliver in order on static ports? (the adapters that dynamic send port ${port} sends by)`
  expect(judge(rule, later)).toEqual({ 'send-port/Ordered': asked('Ordered'), 'send-port/Stopped': asked('Stopped') })
})

it('cannot tell without the version', () => {
  expect(judge(rule, version(3, 12), { without: ['biztalk-group.json'] })['send-port/Ordered']).toMatch(
    /^cannot tell: Is this BizTalk Server 2016 or later, and .*\? \(.*biztalk-group\.json.*the adapters that/,
  )
})
