import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ems-001-ems-topic-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const ems = (name: string, host: string, Destination: string, adapter = 'TIBCO EMS'): LocationSpec => ({
  name,
  adapter,
  host,
  address: `tibcoems://ems1:7222/${name}`,
  config: { Destination },
})
const estate = withHosts(
  receiving(
    ems('Clustered', 'A', 'Topic[orders]'),
    ems('OnTwo', 'B', 'Topic[orders]'),
    ems('QueueToo', 'B', 'Queue[orders]'),
    ems('OnOne', 'C', 'topic[orders]', 'TIBCO(r) Enterprise Message Service(tm)'),
    ems('Queue', 'Queue', 'Queue[topic]'),
    ems('Unstated', 'Unstated', 'orders'),
    { ...ems('Off', 'Latent', 'Topic[orders]'), enabled: false },
    ems('Rendezvous', 'Track', 'Topic[orders]', 'TIBCO Rendezvous'),
  ),
  ...['Queue', 'Unstated', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
)

it('speaks of hosts that subscribe to a topic; a queue gives each message once', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail critical: Host B is not clustered and can run on N1 and N2 at once: each of them subscribes to the topic of OnTwo and receives every message.',
    'host/C': 'pass',
    'host/Latent':
      'fail high: Host Latent is not clustered and can run on N1 and N2 at once: each of them subscribes to the topic of Off and receives every message.',
    'host/Unstated':
      'cannot tell: Is the destination of Unstated a topic? (the Destination of receive-location/In/Unstated)',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(ems('OnTwo', 'B', 'Topic[orders]')), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
