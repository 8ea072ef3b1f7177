import { all, any, not } from '../../model/truth'
import { asking } from '../asking'
import { isAdapter, keepsOrder } from '../facts/adapters'
import { isReasonToCluster } from '../facts/cluster-reason'
import { isElsewhere } from '../facts/queue'
import { locationsOf, msmqHosts, type QueueHost } from '../facts/queue-hosts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-007',
  title: 'Remote-only MSMQ receive on one instance or on a clustered host',
  severity: 'medium',
  basis: 'DOC',
  why: 'Remote queues can be read by several servers at once, which is the documented way; with one active instance receiving stops with its server, or waits for a failover.',
  fix: 'Receive from remote queues in an unclustered host of their own that has an enabled instance on at least two servers.',
  citations: [sources.CH, sources.SR],
  asks: ['Q02'],
  by: ['T02', 'T03', 'T08', 'B06', 'B01'],
  hiddenBy: ['HA-HOST-002', 'HA-MSMQ-002'],

  judge: (estate) => msmqHosts(estate).flatMap(judgeHost),
})

function judgeHost({ host, reads }: QueueHost): readonly Judgement[] {
  const locations = locationsOf(reads)
  const applies = all(
    ...reads.map(({ queue }) => isElsewhere(queue)),
    ...locations.map((location) => not(keepsOrder(location))),
  )
  if (locations.length === 0 || applies.is === 'no') return []
  const others = host.endpoints.filter((of) => of.direction === 'send' || !isAdapter(of, 'MSMQ'))
  const needless = all(host.clustered, not(any(...others.map(isReasonToCluster))))
  const single = any(host.oneUnclusteredReader, needless)
  return [
    decide(all(applies, single), {
      subject: host.address,
      artifacts: locations,
      at: placesOf(locations),
      severity: severityFor(needless.is === 'yes' ? 'medium' : 'high', locations),
      servers: host.active.sure,
      message:
        needless.is === 'yes'
          ? `Host ${host.name} is clustered only to read queues on other computers for ${nameList(locations)}: several instances could share this work without a cluster.`
          : `Host ${host.name} runs on ${nameList(host.active.sure)} only: receiving from other computers for ${nameList(locations)} stops with that server.`,
      ask: asking(
        [applies, `are the queues of ${nameList(locations)} all on remote servers`],
        [single, `can host ${host.name} run on one server at a time only`],
      ),
      bad: 'yes',
      code: 'Q02',
    }),
  ]
}
