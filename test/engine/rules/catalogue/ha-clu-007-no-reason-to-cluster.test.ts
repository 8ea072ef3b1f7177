import { describe, expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-007-no-reason-to-cluster'
import { estate, receives, sends } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

it.each([
  receives('FTP', 'A'),
  receives('SFTP', 'A'),
  receives('POP3', 'A'),
  receives('MSMQ', 'A'),
  sends('MSMQ', 'A'),
  receives('WCF-NetTcp', 'A'),
  receives('WCF-SAP', 'A'),
  receives('WCF-SQL', 'A'),
  receives('FTP', 'A', 'SwitchedOff', false),
])('knows a reason to cluster', (reason) => {
  expect(judge(rule, estate(reason, receives('FILE', 'A')))).toEqual({ 'host/A': 'pass' })
})

it('fails where nothing on the host needs it', () => {
  expect(judge(rule, estate(receives('FILE', 'A'), sends('FTP', 'A')))).toEqual({
    'host/A': 'fail medium: Host A is clustered, but nothing that it runs needs it: FILEInA and FTPOutA.',
  })
  expect(judge(rule, estate(receives('FILE', 'A', 'SwitchedOff', false)))).toEqual({
    'host/A': 'fail low: Host A is clustered, but nothing that it runs needs it: SwitchedOff.',
  })
})

it('asks where an adapter is unknown', () => {
  expect(judge(rule, estate(receives('FILE', 'A'), receives('nsoftware.SFTP v3', 'A')))).toEqual({
    'host/A':
      'cannot tell: Is there a reason to run host A on one server at a time? (whether nsoftware.SFTP v3 needs a single instance)',
  })
})

it('goes by the handlers of a host that runs nothing', () => {
  const idle = (...receiveHandlers: readonly string[]) => judge(rule, { ...estate(), receiveHandlers })
  expect(idle('FTP/A')).toEqual({ 'host/A': 'pass' })
  expect(idle('FILE/A')).toEqual({
    'host/A': 'fail advice: Host A is clustered, but it runs nothing.',
  })
  expect(idle('MQSeries/A')).toEqual({
    'host/A':
      'cannot tell: Is there a reason to run host A on one server at a time? (whether MQSeries needs a single instance)',
  })
})

it('cannot tell without bindings or hosts', () => {
  expect(judge(rule, estate(receives('FILE', 'A')), { without: ['bindings.xml'] })).toEqual({
    'host/A': 'cannot tell: Is there a reason to run host A on one server at a time? (bindings.xml)',
  })
  expect(judge(rule, estate(receives('FILE', 'A')), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/A': 'fail medium: Host A is clustered, but nothing that it runs needs it: FILEInA.',
  })
})

describe('an export of one application', () => {
  const asked =
    'cannot tell: Is there a reason to run host A on one server at a time? (bindings.xml of the whole group)'
  const of = (receiveHandlers: readonly string[], ...changes: readonly ((spec: EstateSpec) => EstateSpec)[]) =>
    judge(rule, {
      ...estate(...changes),
      scope: 'application',
      bindingsIn: 'orders/',
      receiveHandlers,
      sendHandlers: [],
    })

  it('shows a reason, but not that there is none', () => {
    expect(of(['FTP/A', 'FILE/A'], receives('FTP', 'A'), receives('FILE', 'A'))).toEqual({ 'host/A': 'pass' })
    expect(of(['FTP/A', 'FILE/A'], receives('FILE', 'A'))).toEqual({ 'host/A': asked })
  })

  it('leaves it to the handlers, without which nothing can run in the host', () => {
    expect(of(['FILE/A'], receives('FILE', 'A'))).toEqual({
      'host/A': 'fail medium: Host A is clustered, but nothing that it runs needs it: FILEInA.',
    })
    expect(of(['FILE/A'])).toEqual({
      'host/A': 'fail advice: Host A is clustered, but none of its handlers needs it: FILE.',
    })
  })
})
