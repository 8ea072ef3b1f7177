import { expect, it } from 'vitest'
import { snapshotOf } from '../../../../src-main/engine/assemble/snapshot'
import { estateOf } from '../../../../src-main/engine/rules/facts/estate'
import { msmqHosts } from '../../../../src-main/engine/rules/facts/queue-hosts'
import type { LocationSpec } from '../../../support/estate'
import { stateOf, type Options } from '../../../support/judge'
import { msmq, receiving, withHosts } from '../../../support/queues'

const path = String.raw`\private$\orders`

function classesOf(locations: readonly LocationSpec[], options: Options = {}): Readonly<Record<string, string>> {
  const spec = withHosts(receiving(...locations), { name: 'Far', on: ['SRV5'] })
  const estate = estateOf(snapshotOf(stateOf('after', spec, options)))
  return Object.fromEntries(
    msmqHosts(estate).map(({ host, reads }) => {
      const words = reads.map(({ queue }) => [queue.is, ...queue.missing].join('; '))
      return [host.name, words.join(' | ')]
    }),
  )
}

const from = (queue: string) => [msmq('OnA', 'A', queue), msmq('OnB', 'B', queue)]

it.each([
  [`.${path}`, 'local-dot', 'local-dot'],
  [`FORMATNAME:DIRECT=OS:LOCALHOST${path}`, 'local-dot', 'local-dot'],
  [`DIRECT=TCP:127.0.0.1${path}`, 'local-dot', 'local-dot'],
  [`n1${path}`, 'local-node', 'local-node'],
  [`DIRECT=OS:N2.corp.example${path}`, 'local-node', 'local-node'],
  [`SRV5${path}`, 'remote', 'remote'],
  [`GANAME${path}`, 'local-virtual', 'other-cluster'],
  [`DIRECT=OS:ganame.corp.example${path}`, 'local-virtual', 'other-cluster'],
  [`DIRECT=TCP:10.0.0.10${path}`, 'local-virtual', 'other-cluster'],
  [`DTCNAME${path}`, 'other-cluster', 'other-cluster'],
  [`DIRECT=OS:mq9.partner.example${path}`, 'remote', 'remote'],
  ['DIRECT=HTTPS://mq9/msmq/orders', 'remote', 'remote'],
])('%s is %s of a clustered host, and %s of an unclustered one', (queue, clustered, unclustered) => {
  expect(classesOf(from(queue))).toEqual({ A: clustered, B: unclustered })
})

it.each([
  ['LABEL:Orders', 'the computer that holds the queue LABEL:Orders of receive-location/In/OnC'],
  [`DIRECT=TCP:10.9.9.9${path}`, 'the computer with the address 10.9.9.9'],
])('%s is unknown', (queue, missing) => {
  expect(classesOf([msmq('OnC', 'C', queue)])).toEqual({ C: `unknown; ${missing}` })
})

it('takes another computer as remote only where all that could be local is known', () => {
  const locations = [msmq('Dot', 'C', `.${path}`), msmq('Other', 'C', `mq9${path}`), msmq('Own', 'C', `N1${path}`)]
  const without = (...files: readonly string[]) => classesOf(locations, { without: files }).C
  expect({
    all: without(),
    instances: without('biztalk-host-instances.json'),
    instancesAndNodes: without('biztalk-host-instances.json', 'cluster-nodes.json'),
    nodes: without('cluster-nodes.json'),
    resources: without('cluster-resources.json'),
    parameters: without('cluster-resource-parameters.json'),
  }).toEqual({
    all: 'local-dot | remote | local-node',
    instances: 'local-dot | unknown; biztalk-host-instances.json | local-node',
    instancesAndNodes:
      'local-dot | unknown; biztalk-host-instances.json; cluster-nodes.json | unknown; biztalk-host-instances.json; cluster-nodes.json',
    nodes: 'local-dot | unknown; cluster-nodes.json | local-node',
    resources: 'local-dot | unknown; cluster-resources.json | local-node',
    parameters:
      'local-dot | unknown; cluster-resource-parameters.json: Name of DTC Name; cluster-resource-parameters.json: Name of GA Name | local-node',
  })
})

it('does not know whose a virtual name is without the hosts', () => {
  expect(classesOf([msmq('OnA', 'A', `GANAME${path}`)], { without: ['biztalk-hosts.json'] })).toEqual({
    A: 'unknown; biztalk-hosts.json',
  })
})

it('reads the address where the configuration names no queue', () => {
  expect(classesOf([{ name: 'Q', adapter: 'MSMQ', host: 'C', address: `.${path}` }])).toEqual({ C: 'local-dot' })
})
