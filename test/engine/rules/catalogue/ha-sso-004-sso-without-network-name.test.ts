import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-004-sso-without-network-name'
import { clusteredSso, estate, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('passes where SSO depends on a Network Name and uses it', () => {
  expect(judge(rule, estate(clusteredSso()))).toEqual({ 'cluster-resource/ENTSSO': 'pass' })
})

it('fails without the dependency, or where the name is not used', () => {
  expect(judge(rule, estate(clusteredSso(), resource('ENTSSO', { depends: '' })))).toEqual({
    'cluster-resource/ENTSSO':
      'fail high: Enterprise SSO, cluster resource ENTSSO, does not depend on a Network Name or does not use it as computer name: its clients lose it when it moves.',
  })
  expect(judge(rule, estate(clusteredSso(), resource('ENTSSO', { parameters: { UseNetworkName: 0 } })))).toEqual({
    'cluster-resource/ENTSSO':
      'fail high: Enterprise SSO, cluster resource ENTSSO, does not depend on a Network Name or does not use it as computer name: its clients lose it when it moves.',
  })
})

it('says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate())).toEqual({})
})

it('cannot tell without resources, dependencies or parameters', () => {
  const without = (file: string) => judge(rule, estate(clusteredSso()), { without: [file] })
  expect(without('cluster-resources.json')).toEqual({
    group:
      'cannot tell: Is Enterprise SSO clustered, without a Network Name that it depends on and uses as computer name? (cluster-resources.json)',
  })
  expect(without('cluster-resource-dependencies.json')).toEqual({
    'cluster-resource/ENTSSO':
      'cannot tell: Is Enterprise SSO clustered, without a Network Name that it depends on and uses as computer name? (cluster-resource-dependencies.json: dependencies of ENTSSO)',
  })
  expect(without('cluster-resource-parameters.json')).toEqual({
    'cluster-resource/ENTSSO':
      'cannot tell: Is Enterprise SSO clustered, without a Network Name that it depends on and uses as computer name? (cluster-resource-parameters.json: UseNetworkName of ENTSSO)',
  })
})
