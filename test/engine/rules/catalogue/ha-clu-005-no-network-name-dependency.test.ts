import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-005-no-network-name-dependency'
import { estate, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where the dependency is direct, or by way of another resource', () => {
  expect(judge(rule, estate(carries))).toEqual({ 'host/A': 'pass' })
  const indirect = estate(carries, resource('BTSSvc$A', { depends: '([GA MSMQ])' }))
  expect(judge(rule, indirect)).toEqual({ 'host/A': 'pass' })
})

it('fails without it, and with one that is only an alternative', () => {
  expect(judge(rule, estate(carries, resource('BTSSvc$A', { depends: '([GA Disk])' })))).toEqual({
    'host/A':
      'fail high: Host A can start without its Network Name: no dependency of cluster resource BTSSvc$A assures it.',
  })
  const optional = estate(carries, resource('BTSSvc$A', { depends: '([GA Name] or [GA Disk])' }))
  expect(judge(rule, optional)).toEqual({
    'host/A':
      'fail high: Host A can start without its Network Name: no dependency of cluster resource BTSSvc$A assures it.',
  })
  expect(
    judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), resource('BTSSvc$A', { depends: '' }))),
  ).toEqual({
    'host/A':
      'fail medium: Host A can start without its Network Name: no dependency of cluster resource BTSSvc$A assures it.',
  })
})

it('cannot tell without dependencies', () => {
  expect(judge(rule, estate(carries), { without: ['cluster-resource-dependencies.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster resource of host A depend on the Network Name of its group? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
  })
  expect(judge(rule, estate(carries, resource('BTSSvc$A', { depends: '([Unheard])' })))).toEqual({
    'host/A':
      'cannot tell: Does the cluster resource of host A depend on the Network Name of its group? (the resource Unheard)',
  })
})

it('follows a dependency that is written by the id of the resource', () => {
  const byId = estate(
    carries,
    resource('GA Name', { row: { Id: '5C1E-0a' } }),
    resource('BTSSvc$A', { depends: '([5c1e-0A])' }),
  )
  expect(judge(rule, byId)).toEqual({ 'host/A': 'pass' })
})
