import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sso-003-no-clustered-iis'
import { clusteredSso, estate, host, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const web = estate(clusteredSso(), receives('HTTP', 'I'))

it('fails where an isolated host stands beside SSO without clustered IIS', () => {
  expect(judge(rule, web)).toEqual({
    'host/I':
      'fail high: Isolated host I is installed on N1 and N2, where Enterprise SSO is clustered in group SSO, and that group has no clustered IIS.',
  })
  expect(judge(rule, estate(clusteredSso(), receives('HTTP', 'I', 'SwitchedOff', false)))).toEqual({
    'host/I':
      'fail medium: Isolated host I is installed on N1 and N2, where Enterprise SSO is clustered in group SSO, and that group has no clustered IIS.',
  })
})

it('knows clustered IIS as a service and as a script', () => {
  const service = estate(clusteredSso(), resource('IIS', { group: 'SSO', service: 'W3SVC' }))
  expect(judge(rule, service)).toEqual({ 'host/I': 'pass' })
  const parameters = { ScriptFilepath: String.raw`C:\Windows\System32\inetsrv\Clusweb7.vbs` }
  const script = estate(clusteredSso(), resource('IIS', { group: 'SSO', type: 'Generic Script', parameters }))
  expect(judge(rule, script)).toEqual({ 'host/I': 'pass' })
  const elsewhere = estate(clusteredSso(), resource('IIS', { group: 'GA', service: 'W3SVC' }))
  expect(judge(rule, elsewhere)).toEqual({
    'host/I':
      'fail high: Isolated host I is installed on N1 and N2, where Enterprise SSO is clustered in group SSO, and that group has no clustered IIS.',
  })
})

it('passes on other servers, and says nothing where SSO is not clustered', () => {
  expect(judge(rule, estate(clusteredSso(), host('I', { on: ['W1', 'W2'] })))).toEqual({ 'host/I': 'pass' })
  expect(judge(rule, estate(receives('HTTP', 'I')))).toEqual({})
})

it('cannot tell without resources or hosts', () => {
  expect(judge(rule, web, { without: ['cluster-resources.json'] })).toEqual({
    'host/I':
      'cannot tell: Does host I run in IIS on a node of Enterprise SSO, whose group has no clustered IIS? (cluster-resources.json)',
  })
  expect(judge(rule, web, { without: ['biztalk-hosts.json'] })['host/I']).toEqual(
    'cannot tell: Does host I run in IIS on a node of Enterprise SSO, whose group has no clustered IIS? (biztalk-hosts.json)',
  )
})
