import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-003-owner-disabled'
import { estate, host, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where every owner is enabled, and leaves unclustered hosts alone', () => {
  expect(judge(rule, estate(carries, host('B', { on: ['N1', 'N2 disabled'] })))).toEqual({ 'host/A': 'pass' })
})

it('fails where an owner is disabled', () => {
  expect(judge(rule, estate(carries, host('A', { on: ['N1', 'N2 disabled'] })))).toEqual({
    'host/A': 'fail critical: Host A may fail over to N2, where its instance is disabled: such a failover fails.',
  })
  expect(
    judge(rule, estate(host('A', { on: ['N1', 'N2 disabled running'] }), receives('FTP', 'A', 'SwitchedOff', false))),
  ).toEqual({
    'host/A': 'fail high: Host A may fail over to N2, where its instance is disabled: such a failover fails.',
  })
})

it('does not mind a disabled instance where the host may not run', () => {
  const spec = estate(carries, host('A', { on: ['N1', 'N2 disabled'] }), resource('BTSSvc$A', { owners: ['N1'] }))
  expect(judge(rule, spec)).toEqual({ 'host/A': 'pass' })
})

it('cannot tell without owners or instances', () => {
  const spec = estate(carries, host('A', { on: ['N1', 'N2 disabled'] }))
  expect(judge(rule, spec, { without: ['cluster-resource-owners.json'] })).toEqual({
    'host/A':
      'cannot tell: Is the instance of host A enabled on every possible owner of its cluster resource? (cluster-resource-owners.json: possible owners of BTSSvc$A)',
  })
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/A':
      'cannot tell: Is the instance of host A enabled on every possible owner of its cluster resource? (biztalk-host-instances.json)',
  })
})
