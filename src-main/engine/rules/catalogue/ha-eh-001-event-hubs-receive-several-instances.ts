import type { ReceiveLocation } from '../../model/snapshot'
import { any, no } from '../../model/truth'
import { consumersBeside } from '../facts/event-hubs'
import type { Estate } from '../facts/estate'
import { receiving, suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-EH-001',
  title: 'Event Hubs receive on several instances: behaviour undocumented',
  severity: 'medium',
  basis: 'INF',
  why: 'Microsoft says only that the adapter resumes from its checkpoint: whether two readers of one consumer group share its partitions or read every event twice is not documented.',
  fix: 'Test it with two instances; until then cluster the host, and give each location a consumer group and a checkpoint container of its own.',
  citations: [sources.EH],
  asks: ['Q29'],
  by: ['T01', 'T09', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('EventHub'), (location, host) =>
      any(no(), host.severalReaders, ...consumersBeside(location, estate).map(({ truth }) => truth)),
    ).map((one) => speakOf(one, estate)),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>, estate: Estate): Judgement {
  const names = nameList(found)
  const severity = severityFor('medium', found)
  const beside = found.flatMap((location) => consumersBeside(location, estate)).map(({ location }) => location)
  const ask = `Has it been tested that every event for ${names} is read once, with all of its readers running?`
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity,
    servers: host.active.sure,
    message:
      host.severalReaders.is === 'yes'
        ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: it is not documented whether they share the events for ${names} or each read all of them.`
        : `Host ${host.name} reads for ${names} with a consumer group that ${nameList([...found, ...beside])} use together: it is not documented whether they share its events.`,
    ask,
    bad: 'no',
    code: 'Q29',
    open: { code: 'Q29', ask, missing: ['the result of a test'], couldBe: severity, yes: 'passes', no: severity },
  })
}
