import { all, any } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { keepsOrder } from '../facts/adapters'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQSC-001',
  title: 'MQSC (client-based WebSphere MQ) ordered receive on several instances',
  severity: 'high',
  basis: 'INF',
  why: 'Microsoft states for MSMQ and MQSeries that order holds only while a single instance receives; nothing says that this adapter is different.',
  fix: 'Cluster the host, so that a single instance is active at any time.',
  citations: [sources.MQSC, sources.MQSF, sources.CH],
  asks: ['Q13'],
  by: ['B07', 'T01', 'T09', 'B01'],

  judge: (estate) =>
    orderedReceivers(estate, 'MQSC').map(({ host, locations }) =>
      decide(all(any(...locations.map(keepsOrder)), host.severalReaders), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(locations)} must keep the order of messages, which two readers may break.`,
        ask: asking(
          [any(...locations.map(keepsOrder)), `must ${nameList(locations)} keep the order of messages`],
          onSeveralServers(host),
        ),
        bad: 'yes',
        code: 'Q13',
      }),
    ),
})
