import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqs-004-mqsagent-clustered-or-missing'
import { estate, receives, resource, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('fails for a resource that runs MQSAgent, by its name or by what it starts', () => {
  const spec = estate(
    resource('MQSAgent2 on ORDERS', { type: 'Generic Application' }),
    resource('Agent', { type: 'Generic Application', parameters: { CommandLine: 'dllhost.exe MQSAgent' } }),
    resource('Other', { type: 'Generic Application', parameters: { CommandLine: 'other.exe' } }),
  )
  expect(judge(rule, spec)).toEqual({
    'cluster-resource/Agent':
      'fail medium: Cluster resource Agent in group GA runs the MQSAgent COM+ application: it must not be clustered, but installed on each node.',
    'cluster-resource/MQSAgent2 on ORDERS':
      'fail medium: Cluster resource MQSAgent2 on ORDERS in group GA runs the MQSAgent COM+ application: it must not be clustered, but installed on each node.',
  })
})

it('asks once where MQSeries is used', () => {
  const spec = estate(receives('MQSeries', 'B'), sends('MQSeries', 'C'))
  expect([judge(rule, spec), judge(rule, spec, { without: ['cluster-resources.json'] })]).toEqual([
    {
      group:
        'cannot tell: Is the MQSAgent COM+ application installed, and not clustered, on each computer that can run the queue managers of MQSeriesInB and MQSeriesOutC? (what is installed on the nodes of the MQSeries cluster)',
    },
    {
      group:
        'cannot tell: Is the MQSAgent COM+ application installed, and not clustered, on each computer that can run the queue managers of MQSeriesInB and MQSeriesOutC? (what is installed on the nodes of the MQSeries cluster; cluster-resources.json)',
    },
  ])
})

it('says nothing where MQSeries is not used', () => {
  expect(judge(rule, estate(receives('MSMQ', 'B')))).toEqual({})
})
