import type { ReceiveLocation } from '../../model/snapshot'
import { all, anyOf, not } from '../../model/truth'
import { keepsOrder } from '../facts/adapters'
import { isOneOf, isSet } from '../facts/property'
import { defineRule } from '../rule'
import { orderedReceivers } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-012',
  title: 'Ordered + stop-on-failure without transactions loses messages',
  severity: 'critical',
  basis: 'DOC',
  why: 'A message that fails is neither suspended nor left in the queue: it is gone.',
  fix: 'Set transactional to true, and read from a transactional queue.',
  citations: [sources.MQR, sources.W_MQD],
  asks: ['Q03'],
  by: ['B07'],

  judge: (estate) =>
    orderedReceivers(estate, 'MSMQ').map(({ host, locations }) => {
      const { truth: bad, found: artifacts } = anyOf(locations, losesMessages)
      return decide(bad, {
        subject: host.address,
        artifacts,
        at: placesOf(artifacts),
        severity: severityFor('critical', artifacts),
        servers: host.active.sure,
        message: `Host ${host.name} receives in order for ${nameList(artifacts)} and stops on a failure, but reads without a transaction: a message that fails is lost.`,
        ask: `Does host ${host.name} read in order for ${nameList(artifacts)} without a transaction, and stop when a message fails?`,
        bad: 'yes',
        code: 'Q03',
      })
    }),
})

function losesMessages(location: ReceiveLocation) {
  return all(
    keepsOrder(location),
    isOneOf(location, 'onFailure', 'suspendResumable', ['stopOnFailure'], ['suspendResumable', 'suspendNonResumable']),
    not(isSet(location, 'transactional')),
  )
}
