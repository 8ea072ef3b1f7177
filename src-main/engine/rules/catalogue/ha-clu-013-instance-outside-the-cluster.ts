import type { HostInstance } from '../../model/snapshot'
import { all, not, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import { aboutHost, clusteredHosts, hasInstance } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-013',
  title: 'Instance of a clustered host on a server that is not a cluster node',
  severity: 'high',
  basis: 'DOC',
  why: 'The instance adds no redundancy, and how many instances of the host can run at once is no longer known.',
  fix: 'Join the server to the cluster, or delete the instance on it.',
  citations: [sources.CR, sources.W_HC],
  asks: [],
  by: ['T01', 'T08', 'C04'],

  judge: (estate) =>
    clusteredHosts(estate).map((host) => {
      const strays = host.instances.filter((instance) => isOutside(instance, estate).is === 'yes')
      const servers = strays.map(({ server }) => server)
      return decide(
        all(
          host.clustered,
          hasInstance(host, estate, (instance) => isOutside(instance, estate)),
        ),
        {
          ...aboutHost(host, 'high'),
          servers,
          message: `Clustered host ${host.name} has an instance on ${nameList(servers)}, outside the cluster: it cannot take over there.`,
          ask: ifClustered(host, `Is every server with an instance of host ${host.name} a node of the cluster?`),
          bad: 'no',
        },
      )
    }),
})

function isOutside({ server, at }: HostInstance, { cluster }: Estate): Truth {
  const node = cluster.isNode(server)
  return not({ ...node, at: [...node.at, at] })
}
