import { all, not } from '../../model/truth'
import { ifClustered } from '../asking'
import { likely } from '../facts/likely'
import { groupHasMessageQueuing, waitsForMessageQueuing } from '../facts/message-queuing'
import type { Estate } from '../facts/estate'
import { isLocal } from '../facts/queue'
import { locationsOf, msmqHosts, needsOwnQueueManager, type QueueHost } from '../facts/queue-hosts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-003',
  title: 'Clustered MSMQ host resource does not depend on the MSMQ resource',
  severity: 'high',
  basis: 'DOC',
  why: 'After a failover the host can start before Message Queuing: its receive locations may then be disabled, and sends are suspended.',
  fix: 'Make the host resource depend on the Message Queuing resource of its group, joined by AND.',
  citations: [sources.CH, sources.MQM, sources.WKI],
  asks: [],
  by: ['C05', 'C08', 'T10', 'T08'],

  judge: (estate) => msmqHosts(estate).flatMap((of) => judgeHost(of, estate)),
})

function judgeHost(of: QueueHost, estate: Estate): readonly Judgement[] {
  const { host, reads, sends } = of
  const applies = all(host.clustered, needsOwnQueueManager(of), groupHasMessageQueuing(host, estate))
  if (applies.is === 'no') return []
  const artifacts = [...locationsOf(likely(reads, ({ queue }) => isLocal(queue))), ...sends]
  const resource = host.resource.is === 'found' ? host.resource.row.name : `of ${host.name}`
  return [
    decide(all(applies, not(waitsForMessageQueuing(host, estate))), {
      subject: host.address,
      artifacts,
      at: [...placesOf(artifacts), ...(host.resource.is === 'found' ? host.resource.at : [])],
      severity: severityFor('high', artifacts),
      servers: host.enabled.sure,
      message: `Host ${host.name} needs the Message Queuing of its group for ${nameList(artifacts)}, but its cluster resource ${resource} can start without it, as it does not depend on it.`,
      ask: ifClustered(
        host,
        `Does the cluster resource of host ${host.name} depend on the Message Queuing resource of its group?`,
      ),
      bad: 'no',
    }),
  ]
}
