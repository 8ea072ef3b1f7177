import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { likely } from '../facts/likely'
import { destinationIs, isTibcoEms } from '../facts/tibco'
import { defineRule } from '../rule'
import { receivingHosts } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-EMS-001',
  title: 'TIBCO EMS topic receive on several instances',
  severity: 'critical',
  basis: 'DOC',
  why: 'Each running instance subscribes to the topic, and each subscription gets every message: it arrives once for every instance.',
  fix: 'Bridge the topic to a queue in TIBCO EMS and receive from the queue, or cluster the host.',
  citations: [sources.EMS, sources.EMSR],
  asks: ['Q12', 'Q16'],
  by: ['T01', 'T09', 'B06', 'B07', 'B01'],

  judge: (estate) =>
    receivingHosts(estate, isTibcoEms)
      .map(({ host, locations }) => ({ host, locations: likely(locations, readsTopic) }))
      .filter(({ locations }) => locations.length > 0)
      .map(({ host, locations }) =>
        decide(all(any(...locations.map(readsTopic)), host.severalReaders), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity: severityFor('critical', locations),
          servers: host.active.sure,
          message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them subscribes to the topic of ${nameList(locations)} and receives every message.`,
          ask: asking(
            [any(...locations.map(readsTopic)), `is the destination of ${nameList(locations)} a topic`],
            onSeveralServers(host),
          ),
          bad: 'yes',
          code: 'Q16',
        }),
      ),
})

function readsTopic(location: ReceiveLocation): Truth {
  return destinationIs('topic', location)
}
