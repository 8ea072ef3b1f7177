import { not } from '../../model/truth'
import { isStated } from '../facts/stated'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-005',
  title: 'MQSeries transactions off',
  severity: 'high',
  basis: 'DOC',
  why: 'Without transactions there is no guarantee of delivery: a failover loses the batch that is under way, or repeats it.',
  fix: 'Set transactionSupported to yes, and make sure that the transaction coordinator of the MQSeries server can be reached.',
  citations: [sources.WSP, sources.WSC],
  asks: ['Q05', 'Q12'],
  by: ['B07'],

  judge: (estate) =>
    suspects(estate, using('MQSeries'), (endpoint) => not(isStated(endpoint, 'transactionSupported'))).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('high', found),
          servers: host.active.sure,
          message: `Host ${host.name} uses MQSeries without transactions for ${nameList(found)}: messages under way are lost or repeated when it fails.`,
          ask: `Does host ${host.name} use MQSeries in transactions for ${nameList(found)}?`,
          bad: 'no',
          code: 'Q05',
        }),
    ),
})
