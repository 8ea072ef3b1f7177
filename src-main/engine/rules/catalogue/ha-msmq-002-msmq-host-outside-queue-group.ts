import { all, any, not } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { likely } from '../facts/likely'
import { groupHasMessageQueuing } from '../facts/message-queuing'
import { isLocal, isOtherCluster } from '../facts/queue'
import { locationsOf, msmqHosts, needsOwnQueueManager, type QueueHost } from '../facts/queue-hosts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-002',
  title: 'Clustered MSMQ host is not in the group of the clustered MSMQ resource',
  severity: 'critical',
  basis: 'DOC',
  why: 'After a failover the host and its queues can be on different nodes: receiving and sending then stop.',
  fix: 'Put the clustered Message Queuing resource and the host into one cluster group.',
  citations: [sources.CH, sources.SR, sources.SS, sources.MQT],
  asks: ['Q02', 'Q25'],
  by: ['T10', 'T08', 'C08'],

  judge: (estate) => msmqHosts(estate).flatMap((of) => judgeHost(of, estate)),
})

function judgeHost(of: QueueHost, estate: Estate): readonly Judgement[] {
  const { host, reads, sends } = of
  const elsewhere = any(...reads.map(({ queue }) => isOtherCluster(queue)))
  const needs = all(host.clustered, any(needsOwnQueueManager(of), elsewhere))
  if (needs.is === 'no') return []
  const bound = likely(reads, ({ queue }) => any(isLocal(queue), isOtherCluster(queue)))
  const artifacts = [...locationsOf(bound), ...sends]
  const group = host.group?.known ? host.group.value : ''
  const apart = not(groupHasMessageQueuing(host, estate))
  return [
    decide(all(needs, any(all(needsOwnQueueManager(of), apart), elsewhere)), {
      subject: host.address,
      artifacts,
      at: [...placesOf(artifacts), ...host.at],
      severity: severityFor('critical', artifacts),
      servers: host.enabled.sure,
      message:
        elsewhere.is === 'yes' && apart.is !== 'yes'
          ? `Host ${host.name} is clustered in ${group}, but reads queues of another cluster group for ${nameList(locationsOf(bound))}: after a failover host and queues can be on different nodes.`
          : `Host ${host.name} is clustered in ${group}, and this group has no Message Queuing resource for ${nameList(artifacts)}: after a failover host and queues can be on different nodes.`,
      ask: `Is host ${host.name} clustered in a group that does not hold Message Queuing with the queues of ${nameList(artifacts)}?`,
      bad: 'yes',
      code: 'Q02',
    }),
  ]
}
