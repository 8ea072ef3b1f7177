import { all, any, not } from '../../model/truth'
import { asking } from '../asking'
import { keepsOrder } from '../facts/adapters'
import { likely } from '../facts/likely'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-003',
  title: 'Unordered MQSeries receive on a single instance or needlessly clustered',
  severity: 'high',
  basis: 'DOC',
  why: 'Where order does not matter, several instances at once are the documented way; a single active one stops with its server, or waits for a failover.',
  fix: 'Receive without order in an unclustered host of its own that has an enabled instance on at least two servers, from clustered queue managers.',
  citations: [sources.SR, sources.WSHA],
  asks: ['Q07'],
  by: ['T02', 'T03', 'B01', 'T08', 'B07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('MQSeries'))
      .map(({ host, locations }) => ({ host, locations: likely(locations, (of) => not(keepsOrder(of))) }))
      .filter(({ locations }) => locations.length > 0)
      .map(({ host, locations }) => {
        const isClustered = host.clustered.is === 'yes'
        const unordered = any(...locations.map((location) => not(keepsOrder(location))))
        const single = any(host.oneUnclusteredReader, host.clustered)
        return decide(all(unordered, single), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity: severityFor(isClustered ? 'medium' : 'high', locations),
          servers: host.active.sure,
          message: isClustered
            ? `Host ${host.name} is clustered, but receives for ${nameList(locations)} without order: several instances could share this work without a cluster.`
            : `Host ${host.name} runs on ${nameList(host.active.sure)} only: receiving for ${nameList(locations)} stops with that server.`,
          ask: asking(
            [unordered, `may ${nameList(locations)} receive messages in any order`],
            [single, `can host ${host.name} run on one server at a time only`],
          ),
          bad: 'yes',
          code: 'Q07',
        })
      }),
})
