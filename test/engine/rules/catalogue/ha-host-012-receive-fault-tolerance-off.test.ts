import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-012-receive-fault-tolerance-off'
import { estate, receives } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const group =
  (change: Readonly<Record<string, unknown>>) =>
  (spec: EstateSpec): EstateSpec => ({
    ...spec,
    group: { ...spec.group, ...change },
  })
const off = group({ ReceiverFaultToleranceEnabled: false })
const fails =
  'fail advice: Receive location fault tolerance is off: after a transient error a location stays disabled until someone enables it.'
const ask = 'Is receive location fault tolerance off, in a group of BizTalk Server 2020 or later?'

it('fails where it is off and a host receives on several servers or in a cluster', () => {
  expect(judge(rule, estate(off, receives('FILE', 'B')))).toEqual({ group: fails })
  expect(judge(rule, estate(off, receives('FTP', 'A')))).toEqual({ group: fails })
})

it('passes where it is on, or where one instance receives', () => {
  expect(judge(rule, estate(receives('FILE', 'B')))).toEqual({ group: 'pass' })
  expect(judge(rule, estate(off, receives('FILE', 'C')))).toEqual({ group: 'pass' })
})

it('fails where the change switches it off', () => {
  expect(judge(rule, estate(off, receives('FILE', 'C')), { before: estate(receives('FILE', 'C')) })).toEqual({
    group: fails,
  })
})

it('says nothing of older groups, nor where nothing is received', () => {
  const absent = { ReceiverFaultToleranceEnabled: null }
  expect(judge(rule, estate(group({ MinorVersion: 12, ...absent }), receives('FILE', 'B')))).toEqual({})
  expect(judge(rule, estate(group({ MajorVersion: 2, ...absent }), receives('FILE', 'B')))).toEqual({})
  expect(judge(rule, estate(off))).toEqual({})
})

it('cannot tell without the settings of the group, or without host instances', () => {
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-group.json'] })).toEqual({
    group: `cannot tell: ${ask} (biztalk-group.json: ReceiverFaultToleranceEnabled of group)`,
  })
  expect(judge(rule, estate(off, receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    group: `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
})
