import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-trk-003-several-tracking-hosts'
import { estate, host } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('passes with one tracking host or none', () => {
  expect(judge(rule, estate())).toEqual({ group: 'pass' })
  expect(judge(rule, estate(host('Track', { tracking: false })))).toEqual({ group: 'pass' })
})

it('fails with more than one', () => {
  expect(judge(rule, estate(host('B', { tracking: true })))).toEqual({
    group: 'fail low: Hosts B and Track all move tracking data: no more than one host is meant to.',
  })
})

it('cannot tell without hosts, or where a row does not say', () => {
  const ask = 'Does more than one host move tracking data?'
  expect(judge(rule, estate(), { without: ['biztalk-hosts.json'] })).toEqual({
    group: `cannot tell: ${ask} (biztalk-hosts.json)`,
  })
  expect(judge(rule, estate(host('B', { row: { HostTracking: null } })))).toEqual({
    group: `cannot tell: ${ask} (biztalk-hosts.json: HostTracking of host/B)`,
  })
})
