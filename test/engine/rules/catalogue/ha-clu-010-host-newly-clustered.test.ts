import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-010-host-newly-clustered'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const before = estate(receives('FTP', 'B'))
const clustered = host('B', { group: 'GA' })

it('says nothing of one side alone, and passes where a host was clustered before', () => {
  expect(judge(rule, estate(clustered))).toEqual({})
  expect(judge(rule, before, { before })).toEqual({ 'host/A': 'pass' })
})

it('speaks where a host is clustered by the change', () => {
  expect(judge(rule, estate(clustered, receives('FTP', 'B')), { before })).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail advice: Host B is clustered now: it goes online at once, and one server at a time runs it where N1 and N2 could before.',
  })
})

it('leaves a new host out', () => {
  expect(judge(rule, estate(host('New', { group: 'GA', on: ['N1', 'N2'] })), { before })).toEqual({ 'host/A': 'pass' })
})

it('cannot tell without hosts', () => {
  const without = ['biztalk-hosts.json', 'biztalk-host-instances.json']
  expect(judge(rule, before, { before, without })).toEqual({
    'host/B': 'cannot tell: Does the change cluster host B? (biztalk-hosts.json)',
  })
})
