import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-006-sso-not-clustered'
import { clusteredSso, estate, withoutHosts } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('is advice where hosts are clustered and SSO is not', () => {
  expect(judge(rule, estate())).toEqual({
    group:
      'fail advice: Hosts are clustered (A) and Enterprise SSO is not: when SSO fails on a node, the hosts on that node fail with it.',
  })
})

it('passes where SSO is clustered, and says nothing where no host is', () => {
  expect(judge(rule, estate(clusteredSso()))).toEqual({ group: 'pass' })
  expect(judge(rule, estate(withoutHosts('A')))).toEqual({})
})

it('cannot tell without resources, or without the service of one', () => {
  const ask = 'Is Enterprise SSO clustered on the nodes of the clustered hosts?'
  expect(judge(rule, estate(clusteredSso()), { without: ['cluster-resources.json'] })).toEqual({
    group: `cannot tell: ${ask} (cluster-resources.json)`,
  })
})
