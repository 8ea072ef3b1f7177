import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-trk-004-tracking-host-not-dedicated'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('passes for a host that only tracks', () => {
  expect(judge(rule, estate(receives('FILE', 'B')))).toEqual({ 'host/Track': 'pass' })
})

it('fails where it does other work or is clustered', () => {
  expect(judge(rule, estate(sends('FILE', 'Track', 'ToBank')))).toEqual({
    'host/Track':
      'fail low: Tracking host Track also runs ToBank: tracking is meant to have an unclustered host of its own.',
  })
  expect(judge(rule, estate(host('Track', { group: 'GA' })))).toEqual({
    'host/Track':
      'fail low: Tracking host Track is clustered: tracking is meant to have an unclustered host of its own.',
  })
  expect(judge(rule, estate(receives('FILE', 'Track', 'SwitchedOff', false)))).toEqual({
    'host/Track':
      'fail advice: Tracking host Track also runs SwitchedOff: tracking is meant to have an unclustered host of its own.',
  })
})

it('says nothing where no host tracks', () => {
  expect(judge(rule, estate(host('Track', { tracking: false })))).toEqual({})
})

it('cannot tell without hosts or bindings', () => {
  expect(judge(rule, estate(), { without: ['biztalk-hosts.json'] })).toEqual({
    group:
      'cannot tell: Does the host that moves tracking data carry other work, or is it clustered? (biztalk-hosts.json)',
  })
  expect(judge(rule, estate(), { without: ['bindings.xml'] })).toEqual({
    'host/Track': 'cannot tell: Does tracking host Track carry other work? (bindings.xml)',
  })
})
