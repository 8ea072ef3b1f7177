import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-011-restart-policy-without-failover'
import { estate, receives, resource, withoutResources } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')
const policy = (row: Readonly<Record<string, unknown>>) => estate(carries, resource('BTSSvc$A', { row }))
const usual = { RestartAction: 2, RestartThreshold: 1, RestartPeriod: 900000 }

it('passes with the policy of BizTalk, and without numbers', () => {
  expect(judge(rule, policy(usual))).toEqual({ 'host/A': 'pass' })
  expect(judge(rule, policy({ RestartAction: 'ClusterResourceRestartNotify' }))).toEqual({ 'host/A': 'pass' })
})

it('fails where the resource is not moved or not restarted', () => {
  expect(judge(rule, policy({ ...usual, RestartAction: 1 }))).toEqual({
    'host/A':
      'fail medium: The restart policy of clustered host A: when it fails, it is restarted on its node but never moved.',
  })
  expect(judge(rule, policy({ ...usual, RestartAction: 'ClusterResourceDontRestart' }))).toEqual({
    'host/A': 'fail medium: The restart policy of clustered host A: when it fails, it is neither restarted nor moved.',
  })
  expect(judge(rule, policy({ ...usual, RestartThreshold: 0 }))).toEqual({
    'host/A': 'fail medium: The restart policy of clustered host A: it allows no restart (RestartThreshold 0).',
  })
  const latent = estate(receives('FTP', 'A', 'Off', false), resource('BTSSvc$A', { row: { RestartAction: 0 } }))
  expect(judge(rule, latent)['host/A']).toMatch(/^fail low/)
})

it('fails where the change alters a number, whatever it is', () => {
  expect(judge(rule, policy({ ...usual, RestartPeriod: 600000 }), { before: policy(usual) })).toEqual({
    'host/A':
      'fail medium: The restart policy of clustered host A: the change alters RestartPeriod (900000 before, 600000 now).',
  })
  expect(judge(rule, policy(usual), { before: policy({ RestartAction: 2 }) })).toEqual({ 'host/A': 'pass' })
})

it('says nothing where the cluster has no resource of the host', () => {
  expect(judge(rule, estate(carries, withoutResources('BTSSvc$A')))).toEqual({})
})

it('cannot tell without the resources, or where the row does not say', () => {
  const ask = 'Does the cluster restart host A when it fails, and move it to another node where that does not help?'
  expect(judge(rule, policy(usual), { without: ['cluster-resources.json'] })).toEqual({
    'host/A': `cannot tell: ${ask} (cluster-resources.json)`,
  })
  expect(judge(rule, policy({ RestartAction: null }))).toEqual({
    'host/A': `cannot tell: ${ask} (cluster-resources.json: RestartAction of cluster-resource/BTSSvc$A)`,
  })
})

it('cannot tell whether the change alters it where the before side has no list of resources', () => {
  const ask = 'Does the cluster restart host A when it fails, and move it to another node where that does not help?'
  const listless = { before: policy(usual), beforeWithout: ['cluster-resources.json'] }
  expect(judge(rule, policy(usual), listless)).toEqual({ 'host/A': `cannot tell: ${ask} (cluster-resources.json)` })
})
