import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-014-no-clustered-msdtc'
import { estate, resource, withoutResources } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('passes where MSDTC is clustered', () => {
  expect(judge(rule, estate())).toEqual({ group: 'pass' })
})

it('fails where it is not, and something needs it', () => {
  expect(judge(rule, estate(withoutResources('DTC')))).toEqual({
    group:
      'fail high: The cluster runs BTSSvc$A and GA MSMQ without a Distributed Transaction Coordinator resource: nothing takes over when the MSDTC of a node fails.',
  })
  expect(judge(rule, estate(withoutResources('DTC', 'BTSSvc$A')))).toEqual({
    group:
      'fail high: The cluster runs GA MSMQ without a Distributed Transaction Coordinator resource: nothing takes over when the MSDTC of a node fails.',
  })
})

it('says nothing of a cluster that runs none of them', () => {
  expect(judge(rule, estate(withoutResources('DTC', 'BTSSvc$A', 'GA MSMQ')))).toEqual({})
})

it('cannot tell without the resources of the cluster', () => {
  expect(judge(rule, estate(), { without: ['cluster-resources.json'] })).toEqual({
    group:
      'cannot tell: Is MSDTC clustered where BizTalk hosts, Enterprise SSO or Message Queuing are clustered? (cluster-resources.json)',
  })
  const nameless = estate(
    withoutResources('DTC', 'BTSSvc$A', 'GA MSMQ'),
    resource('Some service', { service: 'ENTSSO' }),
  )
  expect(judge(rule, nameless, { without: ['cluster-resource-parameters.json'] })).toEqual({
    group:
      'cannot tell: Is MSDTC clustered where BizTalk hosts, Enterprise SSO or Message Queuing are clustered? (cluster-resource-parameters.json: ServiceName of Some service)',
  })
})
