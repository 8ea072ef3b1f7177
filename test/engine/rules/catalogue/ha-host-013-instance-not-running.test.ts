import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-013-instance-not-running'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const quiet = { 'host/B': 'pass', 'host/C': 'pass', 'host/Track': 'pass' }

it('passes where all run, and says nothing of clustered and isolated hosts', () => {
  expect(judge(rule, estate(receives('FTP', 'A'), receives('HTTP', 'I')))).toEqual(quiet)
})

it('fails where an enabled instance does not run', () => {
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 stopped'] }), receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B':
      'fail medium: Host B is enabled on N2 but was not running there when the export was made: it is counted for redundancy and does nothing.',
  })
  const latent = estate(host('B', { on: ['N1', 'N2 stopped'] }), receives('FILE', 'B', 'SwitchedOff', false))
  expect(judge(rule, latent)['host/B']).toMatch(/^fail low/)
  expect(judge(rule, estate(host('C', { on: ['N1 stopped'] })))['host/C']).toMatch(/^fail advice/)
  expect(judge(rule, estate(host('Track', { on: ['N1', 'N2 stopped'] })))['host/Track']).toMatch(/^fail medium/)
})

it('passes where the stopped one is disabled or not installed, and while one starts', () => {
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 disabled'] })))).toEqual(quiet)
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 not-installed'] })))).toEqual(quiet)
  expect(judge(rule, estate(host('B', { instances: { N2: { ServiceState: 2 } } })))).toEqual(quiet)
})

it('cannot tell without host instances, or where the state is unknown', () => {
  const ask = 'Is every enabled instance of host B running?'
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
  expect(judge(rule, estate(host('B', { instances: { N2: { ServiceState: 8 } } })))).toEqual({
    ...quiet,
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json: ServiceState of host-instance/B/N2)`,
  })
})
