import { all, any } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import type { HostFacts } from '../facts/host-facts'
import { isTimer, repeatsWork } from '../facts/one-worker'
import { defineRule, type Judgement } from '../rule'
import { receivingHosts } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SCHED-001',
  title: 'Timer-style receive adapter on several instances',
  severity: 'high',
  basis: 'INF',
  why: 'Each running instance fires the schedule, and an adapter that Microsoft does not describe may let each of them do the same work: what it starts happens more than once.',
  fix: 'Cluster the host, so that one instance works at a time, unless the maker of the adapter says in writing that its instances coordinate.',
  citations: [sources.AIB],
  asks: [],
  by: ['T01', 'T09', 'B01', 'B02'],

  judge: (estate) =>
    receivingHosts(estate, (location) => repeatsWork(location).is !== 'no').map(({ host, locations }) =>
      speakOf(host, locations),
    ),
})

function speakOf(host: HostFacts, locations: HostFacts['locations']): Judgement {
  const timers = locations.filter(isTimer)
  const adapters = nameList(locations.map(({ adapter }) => adapter))
  const severity = severityFor('high', timers.length > 0 ? timers : locations)
  const repeated = any(...locations.map(repeatsWork))
  return decide(all(host.severalReaders, repeated), {
    subject: host.address,
    artifacts: locations,
    at: placesOf(locations),
    severity,
    servers: host.active.sure,
    message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them fires the schedule of ${nameList(timers)}.`,
    ask: asking(onSeveralServers(host), [
      repeated,
      `does each server of host ${host.name} do the work of ${nameList(locations)} (adapter ${adapters}) again`,
    ]),
    bad: 'yes',
    open: {
      ask: `Do the instances of adapter ${adapters} coordinate for ${nameList(locations)}, so that only one of them works at a time?`,
      missing: ['what the maker of the adapter says'],
      couldBe: severityFor('high', locations),
      yes: 'passes',
      no: severityFor('high', locations),
    },
  })
}
