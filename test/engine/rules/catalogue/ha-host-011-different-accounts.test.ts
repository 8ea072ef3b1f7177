import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-011-different-accounts'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/I': 'pass', 'host/Track': 'pass' }
const other = { N2: { Logon: String.raw`CORP\svc-other` } }

it('fails where enabled instances have different accounts', () => {
  expect(judge(rule, estate(host('B', { instances: other }), receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B': String.raw`fail low: Host B runs under different accounts: CORP\svc-biztalk on N1 and CORP\svc-other on N2.`,
  })
  const latent = estate(host('B', { instances: other }), receives('FILE', 'B', 'SwitchedOff', false))
  expect(judge(rule, latent)['host/B']).toMatch(/^fail advice/)
})

it('passes with one account in any case, and where the other instance is disabled', () => {
  expect(judge(rule, estate(host('B', { instances: { N2: { Logon: String.raw`corp\SVC-biztalk` } } })))).toEqual(quiet)
  expect(judge(rule, estate(host('B', { on: ['N1', 'N2 disabled'], instances: other })))).toEqual(quiet)
})

it('cannot tell without host instances, or where a row does not say', () => {
  const ask = 'Do all instances of host B run under one account, or have all accounts the same rights and certificates?'
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
  expect(judge(rule, estate(host('B', { instances: { N2: { Logon: null } } })))).toEqual({
    ...quiet,
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json: Logon of host-instance/B/N2)`,
  })
  expect(judge(rule, estate(host('B', { instances: { N2: { ...other.N2, IsDisabled: null } } })))).toEqual({
    ...quiet,
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json: IsDisabled of host-instance/B/N2)`,
  })
})
