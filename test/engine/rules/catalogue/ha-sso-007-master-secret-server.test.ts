import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-007-master-secret-server'
import { clusteredSso, estate, resource } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const named =
  (SSOServerName: string | null) =>
  (spec: EstateSpec): EstateSpec => ({
    ...spec,
    group: { ...spec.group, SSOServerName },
  })
const ask = (name: string) => `Is the master secret server ${name} clustered, and is its secret backed up?`

it('fails where it is a BizTalk server', () => {
  expect(judge(rule, estate(named('N1')))).toEqual({
    group:
      'fail medium: The master secret server is N1, a server of BizTalk itself and no clustered service: while it is down, no host can start.',
  })
})

it('passes where it is the Network Name of clustered SSO, by the name on the network or its own', () => {
  const onNetwork = resource('SSO Name', { parameters: { Name: 'SSOCLU', DnsName: 'ssoclu' } })
  expect(judge(rule, estate(clusteredSso(), onNetwork, named('ssoclu.corp.example')))).toEqual({ group: 'pass' })
  expect(judge(rule, estate(clusteredSso(), named('SSO Name')))).toEqual({ group: 'pass' })
})

it('asks where it may be clustered elsewhere', () => {
  const question = {
    group: `cannot tell: ${ask('SSO1')} (whether the master secret server SSO1 is clustered)`,
  }
  expect(judge(rule, estate())).toEqual(question)
  const onNetwork = resource('SSO Name', { parameters: { Name: 'SSOCLU' } })
  expect(judge(rule, estate(clusteredSso(), onNetwork))).toEqual(question)
})

it('cannot tell without the settings of the group', () => {
  expect(judge(rule, estate(named(null)))).toEqual({
    group: `cannot tell: ${ask('of the group')} (biztalk-group.json: SSOServerName of group)`,
  })
})
