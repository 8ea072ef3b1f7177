import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-002-host-and-sso-apart'
import { clusteredSso, estate, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where both are in one group, or on different nodes', () => {
  expect(judge(rule, estate(carries, clusteredSso('ga')))).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, estate(carries, clusteredSso('SSO', ['N3', 'N4'])))).toEqual({ 'host/A': 'pass' })
})

it('fails where they can part', () => {
  expect(judge(rule, estate(carries, clusteredSso()))).toEqual({
    'host/A':
      'fail critical: Host A is clustered in group GA and Enterprise SSO in group SSO, on the same nodes: SSO can leave the node of the host.',
  })
  expect(judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), clusteredSso('SSO', ['N2', 'N3'])))).toEqual({
    'host/A':
      'fail high: Host A is clustered in group GA and Enterprise SSO in group SSO, on the same nodes: SSO can leave the node of the host.',
  })
})

it('says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate(carries))).toEqual({})
})

it('cannot tell without resources, owners, or the service of a resource', () => {
  const spec = estate(carries, clusteredSso())
  expect(judge(rule, spec, { without: ['cluster-resources.json'] })).toEqual({
    'host/A':
      'cannot tell: If host A and Enterprise SSO are both clustered, are they in one group? (cluster-resources.json)',
  })
  expect(judge(rule, spec, { without: ['cluster-resource-owners.json'] })).toEqual({
    'host/A':
      'cannot tell: Is host A clustered in the same group as Enterprise SSO? (cluster-resource-owners.json: possible owners of BTSSvc$A; cluster-resource-owners.json: possible owners of ENTSSO)',
  })
  const renamed = estate(carries, resource('Single sign-on', { group: 'DTC', service: 'ENTSSO' }))
  expect(judge(rule, renamed, { without: ['cluster-resource-parameters.json'] })).toEqual({
    'host/A':
      'cannot tell: If host A and Enterprise SSO are both clustered, are they in one group? (cluster-resource-parameters.json: ServiceName of Single sign-on)',
  })
})
