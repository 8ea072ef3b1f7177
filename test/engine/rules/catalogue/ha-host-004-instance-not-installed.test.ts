import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-004-instance-not-installed'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/I': 'pass', 'host/Track': 'pass' }

it('passes where every instance is installed, disabled or not', () => {
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 disabled'] })))).toEqual(quiet)
})

it('fails where one is not, by its state', () => {
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 not-installed'] }), receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B':
      'fail high: The instance of host B on N2 (not installed) is not in the state Installed: it does not work there, even when the server is back.',
  })
  const failed = host('A', { instances: { N2: { ConfigurationState: 3 } } })
  expect(judge(rule, estate(failed, receives('FTP', 'A', 'SwitchedOff', false)))).toEqual({
    ...quiet,
    'host/A':
      'fail medium: The instance of host A on N2 (uninstallation failed) is not in the state Installed: it does not work there, even when the server is back.',
  })
})

it('is advice for a host that carries nothing, but not for tracking', () => {
  const spec = estate(host('C', { on: ['N1 not-installed'] }), host('Track', { on: ['N1', 'N2 not-installed'] }))
  expect(judge(rule, spec)).toEqual({
    ...quiet,
    'host/C':
      'fail advice: The instance of host C on N1 (not installed) is not in the state Installed: it does not work there, even when the server is back.',
    'host/Track':
      'fail high: The instance of host Track on N2 (not installed) is not in the state Installed: it does not work there, even when the server is back.',
  })
})

it('cannot tell without host instances, or where a row does not say', () => {
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Is every instance of host B in the state Installed? (biztalk-host-instances.json)',
  })
  expect(judge(rule, estate(host('C', { instances: { N1: { ConfigurationState: null } } })))).toEqual({
    ...quiet,
    'host/C':
      'cannot tell: Is every instance of host C in the state Installed? (biztalk-host-instances.json: ConfigurationState of host-instance/C/N1)',
  })
})
