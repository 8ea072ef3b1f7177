import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-nmq-002-netmsmq-host-without-queue-dependency'
import { judge } from '../../../support/judge'
import { netMsmq, receiving, withResource } from '../../../support/queues'

const onA = receiving(netMsmq('In', 'A'))
const depending = (depends: string) => withResource(onA, 'BTSSvc$A', { depends })

it('passes where the host waits for an MSMQ resource', () => {
  expect(judge(rule, onA)).toEqual({ 'host/A': 'pass' })
})

it('fails where the dependency is gone, or is one of several that may do', () => {
  expect([judge(rule, depending('([GA Name])')), judge(rule, depending('([GA Name]) or ([GA MSMQ])'))]).toEqual([
    {
      'host/A':
        'fail high: Host A is clustered, but its cluster resource can start without Message Queuing, as it does not depend on it: In may then be disabled.',
    },
    {
      'host/A':
        'fail high: Host A is clustered, but its cluster resource can start without Message Queuing, as it does not depend on it: In may then be disabled.',
    },
  ])
})

it('counts a latent location one level lower', () => {
  expect(judge(rule, { ...depending(''), locations: [{ ...netMsmq('Off', 'A'), enabled: false }] })).toEqual({
    'host/A':
      'fail medium: Host A is clustered, but its cluster resource can start without Message Queuing, as it does not depend on it: Off may then be disabled.',
  })
})

it('says nothing of an unclustered host', () => {
  expect(judge(rule, receiving(netMsmq('In', 'B')))).toEqual({})
})

it('cannot tell without the dependencies, or without the hosts', () => {
  expect([
    judge(rule, onA, { without: ['cluster-resource-dependencies.json'] }),
    judge(rule, receiving(netMsmq('In', 'B')), { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] }),
  ]).toEqual([
    {
      'host/A':
        'cannot tell: Does the cluster resource of host A depend on a Message Queuing resource of its group? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
    },
    {
      'host/B':
        'cannot tell: If host B is clustered, does the cluster resource of host B depend on a Message Queuing resource of its group? (biztalk-hosts.json; cluster-resources.json: the resource that runs BTSSvc$B)',
    },
  ])
})
