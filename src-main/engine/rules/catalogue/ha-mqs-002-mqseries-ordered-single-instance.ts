import { all, any } from '../../model/truth'
import { asking, onOneServer } from '../asking'
import { keepsOrder } from '../facts/adapters'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-002',
  title: 'Ordered MQSeries receive on one unclustered instance',
  severity: 'high',
  basis: 'DOC',
  why: 'Order holds, but availability does not: receiving stops with the one server that runs the host.',
  fix: 'Cluster the host. Never add a second unclustered instance: it would break the order.',
  citations: [sources.CH],
  asks: ['Q13'],
  by: ['B07', 'T09', 'B01', 'T02', 'T03'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    orderedReceivers(estate, 'MQSeries').map(({ host, locations }) =>
      decide(all(any(...locations.map(keepsOrder)), host.oneUnclusteredReader), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} only: the order of ${nameList(locations)} holds, but receiving stops with that server.`,
        ask: asking(
          [any(...locations.map(keepsOrder)), `must ${nameList(locations)} keep the order of messages`],
          onOneServer(host),
        ),
        bad: 'yes',
        code: 'Q13',
      }),
    ),
})
