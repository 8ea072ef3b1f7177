import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-eh-001-event-hubs-receive-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const hub = (name: string, host: string, EventHubName: string, ConsumerGroup?: string): LocationSpec => ({
  name,
  adapter: 'EventHub',
  host,
  props: { EventHubName, ...(ConsumerGroup === undefined ? {} : { ConsumerGroup }) },
})
const several = (host: string, name: string, severity = 'medium') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: it is not documented whether they share the events for ${name} or each read all of them.`
const ask = (name: string) =>
  `Has it been tested that every event for ${name} is read once, with all of its readers running?`

it('fails where several instances read', () => {
  const estate = withHosts(
    receiving(
      hub('Clustered', 'A', 'a', 'biztalk'),
      hub('OnTwo', 'B', 'b', 'biztalk'),
      hub('OnOne', 'C', 'c', 'biztalk'),
      { ...hub('Off', 'Latent', 'd', 'biztalk'), enabled: false },
    ),
    { name: 'Latent', on: ['N1', 'N2'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': several('B', 'OnTwo'),
    'host/C': 'pass',
    'host/Latent': several('Latent', 'Off', 'low'),
  })
  expect(questions(rule, receiving(hub('In', 'B', 'b', 'biztalk')))).toEqual({ 'host/B': `Q29 medium: ${ask('In')}` })
})

it('fails where two locations read with one consumer group', () => {
  const estate = receiving(
    hub('One', 'A', 'orders', 'BizTalk'),
    hub('Two', 'C', 'Orders', 'biztalk'),
    hub('Other', 'C', 'orders', 'archive'),
  )
  const shared = (host: string, name: string) =>
    `fail medium: Host ${host} reads for ${name} with a consumer group that One and Two use together: it is not documented whether they share its events.`
  expect(judge(rule, estate)).toEqual({ 'host/A': shared('A', 'One'), 'host/C': shared('C', 'Two') })
})

it('cannot tell without host instances, nor without the consumer group', () => {
  expect(judge(rule, receiving(hub('In', 'B', 'b', 'biztalk')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: ${ask('In')} (biztalk-host-instances.json)`,
  })
  expect(judge(rule, receiving(hub('One', 'A', 'orders'), hub('Two', 'C', 'orders', 'biztalk')))).toEqual({
    'host/A': `cannot tell: ${ask('One')} (ConsumerGroup of receive-location/In/One)`,
    'host/C': `cannot tell: ${ask('Two')} (ConsumerGroup of receive-location/In/One)`,
  })
})
