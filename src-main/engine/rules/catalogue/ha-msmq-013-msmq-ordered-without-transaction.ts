import type { ReceiveLocation } from '../../model/snapshot'
import { all, anyOf, not, type Truth } from '../../model/truth'
import { keepsOrder } from '../facts/adapters'
import { isOneOf, isSet } from '../facts/property'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-013',
  title: 'Ordered MSMQ without transactional receive',
  severity: 'high',
  basis: 'DOC',
  why: 'Order from end to end needs a transactional queue that is read in a transaction by one computer: without it a message can be lost or pass another.',
  fix: 'Set transactional to true, and check that the queue itself is transactional.',
  citations: [sources.MQM, sources.MQR],
  asks: ['Q03', 'Q13'],
  by: ['B07'],

  judge: (estate) =>
    orderedReceivers(estate, 'MSMQ').map(({ host, locations }) => {
      const { truth: bad, found } = anyOf(locations, losesOrder)
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        servers: host.active.sure,
        message: `Host ${host.name} receives in order for ${nameList(found)}, but reads without a transaction: order from end to end is not kept.`,
        ask: `Does host ${host.name} read in order for ${nameList(found)}, but without a transaction?`,
        bad: 'yes',
        code: 'Q03',
      })
    }),
})

/** HA-MSMQ-012 says the worse thing of a location that stops on a failure. */
function losesOrder(location: ReceiveLocation): Truth {
  return all(
    keepsOrder(location),
    not(
      isOneOf(
        location,
        'onFailure',
        'suspendResumable',
        ['stopOnFailure'],
        ['suspendResumable', 'suspendNonResumable'],
      ),
    ),
    not(isSet(location, 'transactional')),
  )
}
