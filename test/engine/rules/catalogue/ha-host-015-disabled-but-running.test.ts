import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-015-disabled-but-running'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/Track': 'pass' }

it('passes where disabled instances are stopped, and says nothing of isolated hosts', () => {
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 disabled'] }), receives('HTTP', 'I')))).toEqual(quiet)
})

it('fails where one runs on, in a cluster too', () => {
  const on = ['N1', 'N2 disabled running']
  expect(judge(rule, estate(host('B', { on }), receives('FTP', 'B')))).toEqual({
    ...quiet,
    'host/B':
      'fail medium: Host B is disabled on N2 and still running there: it goes on reading, and once stopped it does not start again.',
  })
  expect(
    judge(rule, estate(host('A', { on: ['N1 disabled running', 'N2'] }), receives('FTP', 'A', 'Off', false))),
  ).toEqual({
    ...quiet,
    'host/A':
      'fail low: Host A is disabled on N1 and still running there: it goes on reading, and once stopped it does not start again.',
  })
})

it('cannot tell without host instances, or where the state is unknown', () => {
  const ask = 'Is every disabled instance of host B stopped?'
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
  const unseen = host('B', { on: ['N1', 'N2 disabled'], instances: { N2: { ServiceState: 8 } } })
  expect(judge(rule, estate(unseen))).toEqual({
    ...quiet,
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json: ServiceState of host-instance/B/N2)`,
  })
})
