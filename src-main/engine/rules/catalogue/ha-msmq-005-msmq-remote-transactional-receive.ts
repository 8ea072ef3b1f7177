import { all, anyOf } from '../../model/truth'
import { isSet } from '../facts/property'
import { isElsewhere } from '../facts/queue'
import { locationsOf, msmqHosts, type QueueRead } from '../facts/queue-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-005',
  title: 'Transactional receive from a remote queue',
  severity: 'high',
  basis: 'DOC',
  why: 'It needs Message Queuing 4.0 or later at both ends and network access to the transaction coordinator; without them receiving fails.',
  fix: 'Confirm the versions and Network DTC Access at both ends, or read from a queue that is clustered together with the host.',
  citations: [sources.CH, sources.MQT, sources.MQR, sources.MQP, sources.W_MQD],
  asks: ['Q03', 'Q04', 'Q05'],
  by: ['B07', 'B06', 'B05', 'B01'],

  judge: (estate) =>
    msmqHosts(estate)
      .filter(({ reads }) => reads.length > 0)
      .map(({ host, reads }) => {
        const { truth: bad, found } = anyOf(reads, isRemoteTransaction)
        const locations = locationsOf(found)
        const severity = severityFor('high', locations)
        const ask = `Are the queues of ${nameList(locations)} transactional, do their remote server and every server of host ${host.name} run Message Queuing 4.0 or later, and is Network DTC Access on at both ends?`
        return decide(bad, {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity,
          servers: host.active.sure,
          message: `Host ${host.name} reads ${nameList(found.map(({ queue }) => queue.name))} on another computer in a transaction, for ${nameList(locations)}: this fails unless both ends run Message Queuing 4.0 or later with Network DTC Access on.`,
          ask,
          bad: 'no',
          code: 'Q04',
          open: {
            code: 'Q04',
            ask,
            missing: ['an answer of the owner of the remote queue'],
            couldBe: severity,
            yes: 'passes',
            no: severity,
          },
        })
      }),
})

function isRemoteTransaction({ location, queue }: QueueRead) {
  return all(isSet(location, 'transactional'), isElsewhere(queue))
}
