import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-002-one-node-only'
import { estate, host, nodes, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where two nodes can own the host', () => {
  expect(judge(rule, estate(carries))).toEqual({ 'host/A': 'pass' })
})

it('fails where only one node is left', () => {
  expect(judge(rule, estate(carries, resource('BTSSvc$A', { owners: ['N1'] })))).toEqual({
    'host/A':
      'fail critical: Host A can run on N1 only: no second node can own its resource and all that it depends on.',
  })
  expect(judge(rule, estate(carries, resource('GA Disk', { owners: ['N2'] })))).toEqual({
    'host/A':
      'fail critical: Host A can run on N2 only: no second node can own its resource and all that it depends on.',
  })
  expect(judge(rule, estate(carries, nodes('N1', 'N2 Paused')))).toEqual({
    'host/A':
      'fail critical: Host A can run on N1 only: no second node can own its resource and all that it depends on.',
  })
  expect(judge(rule, estate(resource('GA IP', { owners: ['N3'] })))).toEqual({
    'host/A':
      'fail critical: Host A can run on no node: no second node can own its resource and all that it depends on.',
  })
  expect(judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), nodes('N1', 'N2 Down')))).toEqual({
    'host/A': 'fail high: Host A can run on N1 only: no second node can own its resource and all that it depends on.',
  })
})

it('does not take an alternative for a limit', () => {
  const spec = estate(
    carries,
    resource('Spare Disk', { type: 'Physical Disk', owners: ['N2'] }),
    resource('GA Disk', { owners: ['N1'] }),
    resource('GA MSMQ', { depends: '([GA Disk] or [Spare Disk])' }),
  )
  expect(judge(rule, spec)).toEqual({ 'host/A': 'pass' })
})

it('leaves a missing or disabled instance to the rules that name it', () => {
  expect(judge(rule, estate(carries, host('A', { on: ['N1'] })))).toEqual({})
  expect(judge(rule, estate(carries, host('A', { on: ['N1', 'N2 disabled'] })))).toEqual({})
})

it('cannot tell what could still cut the owners down', () => {
  const without = (...files: readonly string[]) => judge(rule, estate(carries), { without: files })
  expect(without('cluster-resource-owners.json')).toEqual({
    'host/A':
      'cannot tell: Can host A run on more than one node, with all resources that it depends on? (cluster-resource-owners.json: possible owners of BTSSvc$A)',
  })
  expect(without('cluster-resource-dependencies.json')).toEqual({
    'host/A':
      'cannot tell: Can host A run on more than one node, with all resources that it depends on? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
  })
  expect(without('cluster-nodes.json')).toEqual({
    'host/A':
      'cannot tell: Can host A run on more than one node, with all resources that it depends on? (cluster-nodes.json)',
  })
  expect(without('biztalk-host-instances.json')).toEqual({
    'host/A':
      'cannot tell: Can host A run on more than one node, with all resources that it depends on? (biztalk-host-instances.json)',
  })
})
