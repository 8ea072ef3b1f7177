import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-019-nlb-on-cluster-nodes'
import { estate, nodes } from '../../../support/changes'
import { judge } from '../../../support/judge'

const ask = (name: string) =>
  `cannot tell: Is Windows NLB active on cluster node ${name}, which runs BizTalk? (whether Windows NLB is active on ${name})`

it('asks of every node that runs BizTalk, and of no other', () => {
  expect(judge(rule, estate(nodes('N1', 'N2', 'SQL1')))).toEqual({
    'cluster-node/N1': ask('N1'),
    'cluster-node/N2': ask('N2'),
  })
})

it('says nothing without nodes or host instances', () => {
  expect(judge(rule, estate(), { without: ['cluster-nodes.json'] })).toEqual({})
  expect(judge(rule, estate(), { without: ['biztalk-host-instances.json'] })).toEqual({})
})
