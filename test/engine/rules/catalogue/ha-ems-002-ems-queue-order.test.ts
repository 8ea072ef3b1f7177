import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ems-002-ems-queue-order'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const ems = (name: string, host: string, Destination?: string): LocationSpec => ({
  name,
  adapter: 'TIBCO Enterprise Message Service',
  host,
  config: Destination === undefined ? {} : { Destination },
})
const ask = (host: string, name: string, ...missing: readonly string[]) =>
  `cannot tell: Must the messages of ${name} stay in order, although the queue is not exclusive and host ${host} can run on more than one server at a time? (${missing.join('; ')})`
const order = (name: string) => `whether ${name} must keep the order of messages`

it('asks where several instances read a queue, and only there', () => {
  const estate = withHosts(
    receiving(
      ems('Clustered', 'A', 'Queue[orders]'),
      ems('OnTwo', 'B', 'Queue[orders]'),
      ems('OnOne', 'C', 'Queue[orders]'),
      ems('Topic', 'Topics', 'Topic[orders]'),
      { name: 'NotEms', adapter: 'MSMQ', host: 'Track' },
    ),
    { name: 'Topics', on: ['N1', 'N2'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': ask('B', 'OnTwo', order('OnTwo')),
    'host/C': 'pass',
    'host/Topics': 'pass',
  })
})

it('cannot tell without host instances, nor without a destination', () => {
  expect(judge(rule, receiving(ems('In', 'B', 'Queue[orders]')), { without: ['biztalk-host-instances.json'] })).toEqual(
    { 'host/B': ask('B', 'In', 'biztalk-host-instances.json', order('In')) },
  )
  expect(judge(rule, receiving(ems('In', 'B')))).toEqual({
    'host/B': ask('B', 'In', 'the Destination of receive-location/In/In', order('In')),
  })
})
