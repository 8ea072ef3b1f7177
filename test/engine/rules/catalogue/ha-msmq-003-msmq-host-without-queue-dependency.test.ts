import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-003-msmq-host-without-queue-dependency'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import { dot, msmq, msmqSend, onVirtual, receiving, remote, withResource } from '../../../support/queues'

const onA = receiving(msmq('In', 'A', dot))
const depending = (depends: string) => withResource(onA, 'BTSSvc$A', { depends })
const withSpare = (depends: string): EstateSpec => {
  const { cluster, ...rest } = depending(depends)
  const spare = { name: 'GA MSMQ 2', type: 'MSMQ', group: 'GA', depends: '([GA Name])' }
  return { ...rest, cluster: { ...cluster, resources: [...cluster.resources, spare] } }
}

it('passes where the host waits for its MSMQ resource', () => {
  expect(judge(rule, onA)).toEqual({ 'host/A': 'pass' })
})

it('fails where the dependency is gone', () => {
  expect(judge(rule, depending('([GA Name])'))).toEqual({
    'host/A':
      'fail high: Host A needs the Message Queuing of its group for In, but its cluster resource BTSSvc$A can start without it, as it does not depend on it.',
  })
})

it('fails where the dependency is one of several that may do', () => {
  expect(judge(rule, depending('([GA Name]) or ([GA MSMQ])'))).toEqual({
    'host/A':
      'fail high: Host A needs the Message Queuing of its group for In, but its cluster resource BTSSvc$A can start without it, as it does not depend on it.',
  })
})

it('takes either of two MSMQ resources as one', () => {
  expect(judge(rule, withSpare('([GA MSMQ] or [GA MSMQ 2])'))).toEqual({ 'host/A': 'pass' })
})

it('reads dependencies of dependencies', () => {
  expect(judge(rule, withResource(depending('([GA Disk])'), 'GA Disk', { depends: '([GA MSMQ])' }))).toEqual({
    'host/A': 'pass',
  })
})

it('counts a latent location one level lower', () => {
  expect(
    judge(rule, { ...depending('([GA Name])'), locations: [{ ...msmq('Latent', 'A', dot), enabled: false }] }),
  ).toEqual({
    'host/A':
      'fail medium: Host A needs the Message Queuing of its group for Latent, but its cluster resource BTSSvc$A can start without it, as it does not depend on it.',
  })
})

it('counts a virtual name as local', () => {
  expect(judge(rule, { ...depending('([GA Name])'), locations: [msmq('Virtual', 'A', onVirtual)] })).toEqual({
    'host/A':
      'fail high: Host A needs the Message Queuing of its group for Virtual, but its cluster resource BTSSvc$A can start without it, as it does not depend on it.',
  })
})

it('speaks of sends', () => {
  expect(judge(rule, { ...depending('([GA Name])'), locations: [], sendPorts: [msmqSend('Out', 'A')] })).toEqual({
    'host/A':
      'fail high: Host A needs the Message Queuing of its group for Out, but its cluster resource BTSSvc$A can start without it, as it does not depend on it.',
  })
})

it('leaves a group without MSMQ to HA-MSMQ-002, and hosts without a cluster and remote queues alone', () => {
  expect([
    judge(rule, withResource(onA, 'GA MSMQ', { group: 'DTC', depends: '' })),
    judge(rule, receiving(msmq('In', 'B', dot))),
    judge(rule, receiving(msmq('In', 'A', remote))),
  ]).toEqual([{}, {}, {}])
})

it('cannot tell without the dependencies', () => {
  expect(judge(rule, onA, { without: ['cluster-resource-dependencies.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster resource of host A depend on the Message Queuing resource of its group? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
  })
})

it('cannot tell without the resources', () => {
  expect(judge(rule, onA, { without: ['cluster-resources.json'] })).toEqual({
    'host/A':
      'cannot tell: Does the cluster resource of host A depend on the Message Queuing resource of its group? (cluster-resources.json)',
  })
})

it('proves it by the dependency that is there', () => {
  expect(
    proof(rule, { ...depending('([GA IP])'), locations: [], sendPorts: [msmqSend('Out', 'A')] }, 'host/A'),
  ).toEqual([
    'bindings.xml: <Address>DIRECT=OS:mq9.partner.example\\private$\\orders</Address>',
    'bindings.xml: <TransportType Name="MSMQ" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <SendHandler Name="A" HostTrusted="false">',
    'biztalk-hosts.json: "ClusterResourceGroupName": "GA"',
    'cluster-resource-dependencies.json: "DependencyExpression": ""',
    'cluster-resource-dependencies.json: "DependencyExpression": "([GA IP])"',
    'cluster-resource-parameters.json: "Value": "BTSSvc$A"',
    'cluster-resources.json: {',
    'cluster-resources.json: {',
  ])
})
