import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-010-local-group-or-account'
import { estate, host, receives, withoutHosts } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const alone = (spec: EstateSpec): EstateSpec => ({ ...spec, servers: ['N1'] })
const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/I': 'pass', 'host/Track': 'pass' }
const localGroup = host('B', { row: { NTGroupName: 'BizTalk Application Users' } })
const loggedOn = (Logon: string) => host('B', { instances: { N2: { Logon } } })

it('passes with the accounts of a domain', () => {
  expect(judge(rule, estate())).toEqual(quiet)
  expect(judge(rule, estate(loggedOn('svc-biztalk@corp.example')))).toEqual(quiet)
})

it('fails with a local group where there are several servers', () => {
  expect(judge(rule, estate(localGroup, receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B':
      'fail high: Host B belongs to a group of several servers and uses BizTalk Application Users, which only one computer knows.',
  })
  expect(judge(rule, estate(localGroup, receives('FILE', 'B', 'SwitchedOff', false)))['host/B']).toMatch(/^fail medium/)
})

it.each([
  String.raw`.\svc`,
  String.raw`n2\svc`,
  String.raw`N2.corp.example\svc`,
  'LocalSystem',
  String.raw`NT AUTHORITY\NetworkService`,
])('takes %s for a local account', (account) => {
  expect(judge(rule, estate(loggedOn(account), receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B': `fail high: Host B belongs to a group of several servers and uses ${account}, which only one computer knows.`,
  })
})

it('passes on a single server, unless the host is clustered', () => {
  const single = estate(
    withoutHosts('A', 'I', 'Track'),
    alone,
    host('B', { on: ['N1'], row: { NTGroupName: 'Users' } }),
  )
  expect(judge(rule, single)).toEqual({ 'host/B': 'pass', 'host/C': 'pass' })
  expect(
    judge(
      rule,
      estate(alone, (spec) => ({ ...spec, hosts: single.hosts }), host('B', { group: 'GA' })),
    ),
  ).toEqual({
    'host/B': 'fail advice: Host B is clustered and uses Users, which only one computer knows.',
    'host/C': 'pass',
  })
})

it('cannot tell without hosts or host instances', () => {
  const ask = (name: string) =>
    `Are the Windows group and the accounts of host ${name} those of a domain, with the same rights on every node?`
  const without = (file: string) => judge(rule, estate(receives('FILE', 'B')), { without: [file] })['host/B']
  expect(without('biztalk-hosts.json')).toBe(`cannot tell: ${ask('B')} (biztalk-hosts.json)`)
  expect(without('biztalk-host-instances.json')).toBe(`cannot tell: ${ask('B')} (biztalk-host-instances.json)`)
})
