import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, perhaps, sure, type Truth } from '../../model/truth'
import { asking } from '../asking'
import { isAdapter, keepsOrder } from '../facts/adapters'
import { likely } from '../facts/likely'
import { mqseriesQueue } from '../facts/mqseries-queue'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-001',
  title: 'Ordered MQSeries receive can run on several instances',
  severity: 'critical',
  basis: 'DOC',
  why: 'Order holds only while one instance and one location read the queue: a second reader takes messages in between, and they overtake each other at once.',
  fix: 'Cluster the host, so that a single instance is active at any time, and read each queue by one location only.',
  citations: [sources.CH, sources.WSC, sources.WSP, sources.WSO],
  asks: ['Q13'],
  by: ['B07', 'T01', 'T09', 'B01', 'B02'],

  judge: (estate) => {
    const enabled = estate.snapshot.receiveLocations.rows.filter((row) => row.enabled && isAdapter(row, 'MQSeries'))
    return orderedReceivers(estate, 'MQSeries').map(({ host, locations }) => {
      const second = (other: ReceiveLocation) => any(...locations.map((location) => readsSameQueue(location, other)))
      const several = all(any(...locations.map(keepsOrder)), host.severalReaders)
      const twins = likely(enabled, second)
      const artifacts = several.is === 'yes' ? locations : [...locations, ...twins]
      return decide(any(several, ...enabled.map(second)), {
        subject: host.address,
        artifacts,
        at: placesOf(artifacts),
        severity: severityFor('critical', artifacts),
        servers: host.active.sure,
        message:
          several.is === 'yes'
            ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(locations)} must keep the order of messages, which two readers break.`
            : `In host ${host.name}, ${nameList(locations)} must keep the order of messages, but ${nameList(artifacts)} read the same queue at once.`,
        ask: asking(
          [any(...locations.map(keepsOrder)), `must ${nameList(locations)} keep the order of messages`],
          [
            any(host.severalReaders, ...enabled.map(second)),
            `can more than one instance or location read the queue of ${nameList(locations)} at a time`,
          ],
        ),
        bad: 'yes',
        code: 'Q13',
      })
    })
  },
})

function readsSameQueue(location: ReceiveLocation, other: ReceiveLocation): Truth {
  if (!location.enabled || location.address === other.address) return sure(false)
  const [mine, its] = [mqseriesQueue(location), mqseriesQueue(other)]
  if (!mine.known || !its.known) return perhaps([mine, its].flatMap((fact) => (fact.known ? [] : fact.missing)))
  return all(keepsOrder(location), sure(mine.value === its.value, [...mine.at, ...its.at]))
}
