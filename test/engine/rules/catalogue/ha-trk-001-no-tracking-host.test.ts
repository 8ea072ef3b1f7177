import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-trk-001-no-tracking-host'
import { estate, host, withoutHosts } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('is content with one enabled instance of one tracking host', () => {
  expect(judge(rule, estate())).toEqual({
    group: 'pass',
  })
  expect(judge(rule, estate(host('Track', { on: ['N1', 'N2 disabled'] })))).toEqual({
    group: 'pass',
  })
})

it('fails where no host tracks, or none of its instances is enabled', () => {
  expect(judge(rule, estate(host('Track', { tracking: false })))).toEqual({
    group: 'fail critical: No host of the group does host tracking: tracking data stays in the MessageBox.',
  })
  expect(judge(rule, estate(host('Track', { on: ['N1 disabled', 'N2 not-installed'] })))).toEqual({
    group:
      'fail critical: No instance of Track is enabled, and no other host does host tracking: tracking data stays in the MessageBox.',
  })
})

it('does not ask about instances where no host tracks', () => {
  const spec = estate(host('Track', { tracking: false }))
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    group: 'fail critical: No host of the group does host tracking: tracking data stays in the MessageBox.',
  })
})

it('says nothing of a group without hosts', () => {
  expect(judge(rule, estate(withoutHosts('A', 'B', 'C', 'I', 'Track')))).toEqual({})
})

it('cannot tell without hosts or host instances', () => {
  expect(judge(rule, estate(), { without: ['biztalk-hosts.json'] })).toEqual({
    group: 'cannot tell: Does any host with host tracking have an enabled instance? (biztalk-hosts.json)',
  })
  expect(judge(rule, estate(), { without: ['biztalk-host-instances.json'] })).toEqual({
    group: 'cannot tell: Does any host with host tracking have an enabled instance? (biztalk-host-instances.json)',
  })
})
