import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-008-host-without-sso-dependency'
import { clusteredSso, estate, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const together = [receives('FTP', 'A'), clusteredSso('GA')] as const

it('fails where host and SSO share a group and not the order', () => {
  expect(judge(rule, estate(...together))).toEqual({
    'host/A':
      'fail medium: Host A is in the cluster group of Enterprise SSO, but its resource does not depend on that of SSO: it may start first, and fail.',
  })
  expect(judge(rule, estate(receives('FTP', 'A', 'Off', false), clusteredSso('GA')))['host/A']).toMatch(/^fail low/)
})

it('passes where the host depends on SSO', () => {
  const depends = resource('BTSSvc$A', { depends: '([GA Name]) and ([ENTSSO])' })
  expect(judge(rule, estate(...together, depends))).toEqual({ 'host/A': 'pass' })
})

it('leaves hosts of other groups to another rule, and says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate(clusteredSso()))).toEqual({})
  expect(judge(rule, estate())).toEqual({})
})

it('cannot tell without dependencies', () => {
  expect(judge(rule, estate(...together), { without: ['cluster-resource-dependencies.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster resource of host A depend on that of Enterprise SSO? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
  })
})
