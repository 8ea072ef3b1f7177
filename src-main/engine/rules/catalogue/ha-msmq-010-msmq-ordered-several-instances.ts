import { all, any } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { keepsOrder } from '../facts/adapters'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-010',
  title: 'Ordered MSMQ receive can run on several instances',
  severity: 'critical',
  basis: 'DOC',
  why: 'Order holds only while a single instance receives: a second one takes every other message, and they overtake each other at once.',
  fix: 'Cluster the host, so that a single instance is active at any time.',
  citations: [sources.CH, sources.MQM, sources.MQP],
  asks: ['Q13'],
  by: ['B07', 'T01', 'T09', 'B01'],

  judge: (estate) =>
    orderedReceivers(estate, 'MSMQ').map(({ host, locations }) =>
      decide(all(any(...locations.map(keepsOrder)), host.severalReaders), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('critical', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(locations)} must keep the order of messages, which two readers break.`,
        ask: asking(
          [any(...locations.map(keepsOrder)), `must ${nameList(locations)} keep the order of messages`],
          onSeveralServers(host),
        ),
        bad: 'yes',
        code: 'Q13',
      }),
    ),
})
