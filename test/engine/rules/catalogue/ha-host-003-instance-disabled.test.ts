import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-003-instance-disabled'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const before = estate(receives('FILE', 'B'), receives('FILE', 'A'), receives('FTP', 'C'))

it('says nothing of one side alone', () => {
  expect(judge(rule, before)).toEqual({})
})

it('speaks where an instance is disabled and one enabled instance fewer is left', () => {
  const after = estate(host('B', { on: ['N1', 'N2 disabled running'] }), receives('FILE', 'B'))
  expect(judge(rule, after, { before })).toEqual({
    'host/B': 'fail high: Host B was disabled on N2: where it is stopped it cannot be started again, and N1 is left.',
  })
})

it('passes where nothing is newly disabled, or nothing is lost by it', () => {
  const standby = estate(host('B', { on: ['N1', 'N2 disabled'] }), receives('FILE', 'B'))
  expect(judge(rule, before, { before })).toEqual({
    'host/B': 'pass',
  })
  expect(judge(rule, standby, { before: standby })).toEqual({
    'host/B': 'pass',
  })
  const third = estate(host('B', { on: ['N1', 'N2', 'N3 disabled'] }), receives('FILE', 'B'))
  expect(judge(rule, third, { before })).toEqual({
    'host/B': 'pass',
  })
})

it('leaves clustered hosts, single readers and latent work to other rules', () => {
  const after = estate(
    host('A', { on: ['N1', 'N2 disabled'] }),
    receives('FILE', 'A'),
    host('C', { on: ['N1 disabled'] }),
    receives('FTP', 'C'),
    host('B', { on: ['N1', 'N2 disabled'] }),
    receives('FILE', 'B', 'SwitchedOff', false),
  )
  expect(judge(rule, after, { before })).toEqual({})
})

it('cannot tell without the host instances of the after side', () => {
  const after = estate(receives('FILE', 'B'))
  expect(judge(rule, after, { before, without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Was an instance of host B disabled by this change? (biztalk-host-instances.json)',
  })
})

it('leaves hosts that one side alone shows as clustered, isolated hosts and readers that may be single to other rules', () => {
  const after = estate(
    host('A', { group: '', on: ['N1', 'N2 disabled'] }),
    receives('FILE', 'A'),
    host('B', { group: 'GA', on: ['N1', 'N2 disabled'] }),
    receives('FILE', 'B'),
    host('C', { on: ['N1 disabled'] }),
    receives('POP3', 'C'),
    host('I', { on: ['N1', 'N2 disabled'] }),
    receives('HTTP', 'I'),
  )
  expect(judge(rule, after, { before })).toEqual({})
})
