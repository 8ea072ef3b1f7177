import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-trk-002-too-few-tracking-instances'
import { estate, host } from '../../../support/changes'
import { judge } from '../../../support/judge'

const threeBoxes = { ...estate(), messageBoxes: ['Box1', 'Box2', 'Box3'] }

it('wants one server more than there are message boxes, and at least two', () => {
  expect(judge(rule, estate())).toEqual({
    'host/Track': 'pass',
  })
  expect(judge(rule, estate(host('Track', { on: ['N1', 'N2 disabled'] })))).toEqual({
    'host/Track':
      'fail high: Host tracking (Track) needs 2 servers, one for each MessageBox and a spare one, and can run on N1 only.',
  })
  expect(judge(rule, threeBoxes)).toEqual({
    'host/Track':
      'fail high: Host tracking (Track) needs 4 servers, one for each MessageBox and a spare one, and can run on N1 and N2 only.',
  })
})

it('counts the servers of all tracking hosts together', () => {
  const spec = estate(host('Track', { on: ['N1'] }), host('Track2', { tracking: true, on: ['N2'] }))
  expect(judge(rule, spec)).toEqual({
    'host/Track': 'pass',
    'host/Track2': 'pass',
  })
  expect(judge(rule, estate(host('Track', { on: ['N1'] }), host('Track2', { tracking: true, on: ['N1'] })))).toEqual({
    'host/Track':
      'fail high: Host tracking (Track and Track2) needs 2 servers, one for each MessageBox and a spare one, and can run on N1 only.',
    'host/Track2':
      'fail high: Host tracking (Track and Track2) needs 2 servers, one for each MessageBox and a spare one, and can run on N1 only.',
  })
})

it('is not impressed by missing message boxes where one server is too few anyway', () => {
  const without = ['biztalk-message-boxes.json']
  expect(judge(rule, estate(host('Track', { on: ['N1'] })), { without })).toEqual({
    'host/Track':
      'fail high: Host tracking (Track) needs 2 servers, one for each MessageBox and a spare one, and can run on N1 only.',
  })
  expect(judge(rule, estate(), { without })).toEqual({
    'host/Track':
      'cannot tell: Are there fewer MessageBox databases than servers of host Track, N1 and N2? (biztalk-message-boxes.json)',
  })
})

it('cannot tell without hosts or host instances', () => {
  expect(judge(rule, estate(), { without: ['biztalk-hosts.json'] })).toEqual({
    group:
      'cannot tell: Can the host that does host tracking run on two servers or more, and on one more than there are MessageBox databases? (biztalk-hosts.json)',
  })
  expect(judge(rule, estate(), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/Track':
      'cannot tell: Can host Track run on two servers or more, and on one more than there are MessageBox databases? (biztalk-host-instances.json)',
  })
})
