import type { Endpoint } from '../../model/snapshot'
import { all, any, not, type Truth } from '../../model/truth'
import { asking } from '../asking'
import { isSet } from '../facts/property'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-014',
  title: 'Non-transactional MSMQ in a cluster',
  severity: 'high',
  basis: 'DOC',
  why: 'Without transactions messages can be lost when a computer of the cluster fails, so the failover that the cluster is there for is the moment of the loss.',
  fix: 'Set transactional to true from end to end, which needs transactional queues. As a minimum set recoverable to true where the host sends.',
  citations: [sources.MQRM, sources.MQM],
  asks: ['Q03'],
  by: ['B07', 'T08', 'B05'],

  judge: (estate) =>
    suspects(
      estate,
      (host) => (host.clustered.is === 'no' ? [] : using('MSMQ')(host)),
      (endpoint, host) => all(host.clustered, isUnsecured(endpoint)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} is clustered, but uses MSMQ without transactions for ${nameList(found)}: messages can be lost when a node fails.`,
        ask: asking(
          [host.clustered, `is host ${host.name} clustered`],
          [
            any(...found.map(isUnsecured)),
            `does host ${host.name} use MSMQ without transactions for ${nameList(found)}`,
          ],
        ),
        bad: 'yes',
        code: 'Q03',
      }),
    ),
})

function isUnsecured(endpoint: Endpoint): Truth {
  return not(isSet(endpoint, 'transactional'))
}
