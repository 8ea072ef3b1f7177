import { not } from '../../model/truth'
import { isSet } from '../facts/property'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQSC-002',
  title: 'MQSC without transactions',
  severity: 'medium',
  basis: 'DOC',
  why: 'Without a transaction a message that was received can be received again, so its work may be done twice after a failure.',
  fix: 'Install the extended transactional client on every server of the host, allow XA transactions in the transaction coordinator, and set transactionSupported to yes.',
  citations: [sources.MQSC],
  asks: ['Q12', 'Q23'],
  by: ['B07', 'B05', 'T01'],

  judge: (estate) =>
    suspects(estate, receiving('MQSC'), (location) => not(isSet(location, 'transactionSupported'))).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('medium', found),
          servers: host.active.sure,
          message: `Host ${host.name} receives by MQSC without transactions for ${nameList(found)}: messages can arrive twice.`,
          ask: `Does host ${host.name} receive by MQSC in transactions for ${nameList(found)}?`,
          bad: 'no',
          code: 'Q12',
        }),
    ),
})
