import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-005-sso-server-name-is-a-node'
import { clusteredSso, estate, withoutHosts } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const named =
  (SSOServerName: string) =>
  (spec: EstateSpec): EstateSpec => ({
    ...spec,
    group: { ...spec.group, SSOServerName },
  })
const ask = 'Does the SSO server name of the group name the Network Name of clustered Enterprise SSO?'

it('passes where the name is no node, and says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate(clusteredSso()))).toEqual({ group: 'pass' })
  expect(judge(rule, estate(named('N1')))).toEqual({})
})

it('fails where it is a node, by any of its names', () => {
  expect(judge(rule, estate(clusteredSso(), named('n2.corp.example')))).toEqual({
    group:
      'fail high: The group looks for Enterprise SSO on n2.corp.example, a node of the cluster: SSO, cluster resource ENTSSO, can move away from it.',
  })
})

it('cannot tell without nodes, resources or the settings of the group', () => {
  const without = (file: string) => judge(rule, estate(clusteredSso(), named('N1')), { without: [file] })
  expect(without('cluster-nodes.json')).toEqual({ group: `cannot tell: ${ask} (cluster-nodes.json)` })
  expect(without('cluster-resources.json')).toEqual({
    group:
      'cannot tell: If Enterprise SSO is clustered, does the SSO server name of the group name its Network Name? (cluster-resources.json)',
  })
  expect(without('biztalk-group.json')).toEqual({
    group: `cannot tell: ${ask} (biztalk-group.json: SSOServerName of group)`,
  })
  expect(judge(rule, estate(named('N1'), withoutHosts('A')), { without: ['cluster-resources.json'] })).toEqual({})
})
