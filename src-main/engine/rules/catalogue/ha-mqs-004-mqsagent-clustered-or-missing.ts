import { groupAddress } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { perhaps, yes } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { using } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-004',
  title: 'MQSAgent COM+ application clustered, or missing on an MQ cluster node',
  severity: 'medium',
  basis: 'DOC',
  why: 'The adapter calls the COM+ application on whichever node runs the queue manager: one that is clustered, or missing there, does not answer after a failover.',
  fix: 'Take MQSAgent out of the cluster, and install it on each node of the MQSeries cluster.',
  citations: [sources.WSHA, sources.WSD],
  asks: ['Q07'],
  by: ['C03', 'C08'],

  judge: (estate) => [
    ...estate.cluster.resources.rows.filter(runsMqsAgent).map((row) =>
      decide(yes([row.at]), {
        subject: row.address,
        artifacts: [row],
        at: [row.at],
        severity: 'medium',
        message: `Cluster resource ${row.name} in group ${row.group} runs the MQSAgent COM+ application: it must not be clustered, but installed on each node.`,
        ask: `Is cluster resource ${row.name} the MQSAgent COM+ application?`,
        bad: 'yes',
      }),
    ),
    ...askOfNodes(estate),
  ],
})

function askOfNodes({ hosts, cluster }: Estate): readonly Judgement[] {
  const endpoints = hosts.flatMap(using('MQSeries'))
  if (endpoints.length === 0) return []
  const missing = ['what is installed on the nodes of the MQSeries cluster', ...cluster.resources.missing]
  const ask = `Is the MQSAgent COM+ application installed, and not clustered, on each computer that can run the queue managers of ${nameList(endpoints)}?`
  const said = { subject: groupAddress, artifacts: endpoints, at: placesOf(endpoints), message: ask }
  return [
    decide(perhaps(missing), { ...said, severity: severityFor('medium', endpoints), ask, bad: 'no', code: 'Q07' }),
  ]
}

function runsMqsAgent(row: ClusterResource): boolean {
  const parameters = ['ServiceName', 'CommandLine'].map((name) => row.parameter(name))
  return [row.name, ...parameters.map((fact) => (fact.known ? fact.value : ''))].some((text) => /mqsagent/i.test(text))
}
