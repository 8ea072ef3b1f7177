import { serverKey } from '../../model/address'
import { perhaps } from '../../model/truth'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-019',
  title: 'Windows NLB on failover-cluster nodes',
  severity: 'medium',
  basis: 'DOC',
  why: 'Windows Network Load Balancing is not supported on a failover cluster, and the master secret server cannot be installed on it.',
  fix: 'Use a load balancer of its own, or other servers for what has to be balanced.',
  citations: [sources.MQM, sources.MS],
  asks: ['Q27'],
  by: ['C03', 'T06'],

  judge: ({ snapshot: { clusterNodes, hostInstances } }) =>
    clusterNodes.rows.flatMap((node) => {
      const instance = hostInstances.rows.find(({ server }) => serverKey(server) === serverKey(node.name))
      if (instance === undefined) return []
      return [
        decide(perhaps([`whether Windows NLB is active on ${node.name}`], [instance.at]), {
          subject: node.address,
          artifacts: [node],
          at: [node.at],
          severity: 'medium',
          servers: [node.name],
          message: `Windows NLB is active on cluster node ${node.name}, which runs BizTalk.`,
          ask: `Is Windows NLB active on cluster node ${node.name}, which runs BizTalk?`,
          bad: 'yes',
          code: 'Q27',
        }),
      ]
    }),
})
