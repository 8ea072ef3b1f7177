import { all, any, not } from '../../model/truth'
import { keepsOrder } from '../facts/adapters'
import { isElsewhere } from '../facts/queue'
import { locationsOf, msmqHosts } from '../facts/queue-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-006',
  title: 'Remote-only MSMQ receive: remote server must be highly available',
  severity: 'medium',
  basis: 'DOC',
  why: 'The BizTalk side can lose a server, but receiving stops with the remote server that holds the queues unless it is failover-clustered.',
  fix: 'Confirm that the remote Message Queuing server is failover-clustered, at version 4.0 or later where its queues are transactional, and record it.',
  citations: [sources.CH, sources.SR, sources.TGB],
  asks: ['Q04'],
  by: ['B06', 'T01', 'B02'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    msmqHosts(estate)
      .filter(({ reads }) => reads.length > 0)
      .flatMap(({ host, reads }) => {
        const bad = all(
          ...reads.map(({ location, queue }) => all(isElsewhere(queue), not(keepsOrder(location)))),
          any(host.clustered, host.severalReaders),
        )
        if (bad.is === 'no') return []
        const locations = locationsOf(reads)
        const queues = nameList(reads.map(({ queue }) => queue.name))
        const ask = `Is the remote server of ${queues} failover-clustered, and does it run Message Queuing 4.0 or later, as do the servers of host ${host.name}?`
        return [
          decide(bad, {
            subject: host.address,
            artifacts: locations,
            at: placesOf(locations),
            severity: severityFor('medium', locations),
            servers: host.active.sure,
            message: `Host ${host.name} only reads queues on other computers (${queues}) for ${nameList(locations)}: no export shows whether these computers are failover-clustered.`,
            ask,
            bad: 'no',
            code: 'Q04',
            open: {
              code: 'Q04',
              ask,
              missing: ['an answer of the owner of the remote queue'],
              couldBe: severityFor('high', locations),
              yes: 'passes',
              no: severityFor('high', locations),
            },
          }),
        ]
      }),
})
