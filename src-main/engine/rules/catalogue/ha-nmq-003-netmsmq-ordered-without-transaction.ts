import { sameName } from '../../model/address'
import type { ReceiveLocation } from '../../model/snapshot'
import { all, anyOf, not, type Truth } from '../../model/truth'
import { keepsOrder } from '../facts/adapters'
import { isSet } from '../facts/property'
import { isStated } from '../facts/stated'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-NMQ-003',
  title: 'WCF-NetMsmq ordered without transaction',
  severity: 'medium',
  basis: 'DOC*',
  why: 'Ordered processing is valid together with transactions only: the order is not kept, and a transactional queue cannot be read.',
  fix: 'Set EnableTransaction to true, and check that the queue is transactional.',
  citations: [sources.WMQ, sources.WPS],
  asks: ['Q03'],
  by: ['B07'],

  judge: (estate) =>
    orderedReceivers(estate, 'WCF-NetMsmq').map(({ host, locations }) => {
      const { truth: bad, found } = anyOf(locations, losesOrder)
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.active.sure,
        message: `Host ${host.name} receives in order for ${nameList(found)} without a transaction: ordered processing needs one.`,
        ask: `Does host ${host.name} receive in order for ${nameList(found)}, but without a transaction?`,
        bad: 'yes',
        code: 'Q03',
      })
    }),
})

/** WCF-Custom leaves it to the binding, whose exactlyOnce is true where it is not written. */
function losesOrder(location: ReceiveLocation): Truth {
  const transaction = sameName(location.transport, 'WCF-NetMsmq')
    ? isStated(location, 'EnableTransaction')
    : isSet(location, 'exactlyOnce', 'true')
  return all(keepsOrder(location), not(transaction))
}
