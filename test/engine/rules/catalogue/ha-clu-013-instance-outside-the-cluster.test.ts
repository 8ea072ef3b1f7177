import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-013-instance-outside-the-cluster'
import { estate, host, nodes, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const carries = receives('FTP', 'A')

it('passes where every instance is on a node, and leaves unclustered hosts alone', () => {
  expect(judge(rule, estate(carries, host('B', { on: ['N1', 'S9'] })))).toEqual({ 'host/A': 'pass' })
})

it('fails where an instance is on another server', () => {
  expect(judge(rule, estate(carries, host('A', { on: ['N1', 'N2', 'S9'] })))).toEqual({
    'host/A': 'fail high: Clustered host A has an instance on S9, outside the cluster: it cannot take over there.',
  })
  expect(judge(rule, estate(receives('FTP', 'A', 'SwitchedOff', false), nodes('N1')))).toEqual({
    'host/A': 'fail medium: Clustered host A has an instance on N2, outside the cluster: it cannot take over there.',
  })
})

it('cannot tell without nodes or instances', () => {
  expect(judge(rule, estate(carries), { without: ['cluster-nodes.json'] })).toEqual({
    'host/A': 'cannot tell: Is every server with an instance of host A a node of the cluster? (cluster-nodes.json)',
  })
  expect(judge(rule, estate(carries), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/A':
      'cannot tell: Is every server with an instance of host A a node of the cluster? (biztalk-host-instances.json)',
  })
})
