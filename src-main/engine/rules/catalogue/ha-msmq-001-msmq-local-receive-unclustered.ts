import { all, any, not } from '../../model/truth'
import { asking } from '../asking'
import type { HostFacts } from '../facts/host-facts'
import { isLocal } from '../facts/queue'
import { locationsOf, msmqReaders, type QueueRead } from '../facts/queue-hosts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-001',
  title: 'MSMQ receive from local queues in an unclustered host',
  severity: 'high',
  basis: 'DOC',
  why: 'A local queue lives on one server: what lies in it cannot be read while that server is down, and with several servers each drains a queue of its own.',
  fix: 'Cluster Message Queuing, cluster the host in the same group, and move the queues to the virtual queue manager.',
  citations: [sources.CH, sources.SR, sources.MQRP, sources.MQM],
  asks: ['Q02', 'Q03'],
  by: ['T09', 'B01', 'B02', 'B05', 'B06', 'T01'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) => msmqReaders(estate, ({ queue }) => isLocal(queue)).map(judgeHost),
})

function judgeHost({ host, reads }: { readonly host: HostFacts; readonly reads: readonly QueueRead[] }): Judgement {
  const locations = locationsOf(reads)
  const dotted = locationsOf(reads.filter(({ queue }) => queue.is === 'local-dot'))
  const spread = dotted.length === 0 ? 'no' : host.severalReaders.is
  const spreads = severityFor('critical', dotted)
  const local = any(...reads.map(({ queue }) => isLocal(queue)))
  return decide(all(not(host.clustered), local), {
    subject: host.address,
    artifacts: locations,
    at: placesOf(locations),
    severity: spread === 'yes' ? spreads : severityFor('high', locations),
    servers: host.active.sure,
    message:
      spread === 'yes'
        ? `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} at once: each server drains its own local queue for ${nameList(locations)}, and what lies in the queue of a failed server stays there.`
        : `Host ${host.name} is not clustered and reads local queues for ${nameList(locations)}: what lies in them cannot be read while their server is down.`,
    ask: asking(
      [not(host.clustered), `is host ${host.name}, which reads queues for ${nameList(locations)}, unclustered`],
      [local, `are the queues of ${nameList(locations)} on the servers of host ${host.name}, and not on a remote one`],
    ),
    bad: 'yes',
    ...(local.is === 'unknown' && { code: 'Q02' as const }),
    ...(spread === 'unknown' && {
      open: {
        ask: `Can host ${host.name} run on more than one server at a time, so that each drains a local queue of its own?`,
        missing: host.severalReaders.missing,
        couldBe: spreads,
        yes: spreads,
        no: severityFor('high', locations),
      },
    }),
  })
}
