import { all, any, not, perhaps, type Truth } from '../../model/truth'
import type { ClusterFacts } from './cluster-facts'
import { atLeast } from './count'
import type { HostFacts } from './host-facts'

/** RED(h) ≥ 2: whether the host has a second server, at the same time or after a failover. */
export function hasSecondServer(host: HostFacts, cluster: ClusterFacts): Truth {
  return all(atLeast(host.enabled, 2), any(not(host.clustered), canFailOver(host, cluster)))
}

/** Owners without an enabled instance, and instances on a server that is no owner, take over nothing. */
function canFailOver({ resource, enabled, name }: HostFacts, cluster: ClusterFacts): Truth {
  if (resource.is === 'none') return perhaps([`cluster-resources.json: the resource that runs BTSSvc$${name}`])
  if (resource.is === 'unknown') return perhaps(resource.missing)
  const { row } = resource
  const judged = [...enabled.sure, ...enabled.maybe].map((server) => ({ server, owner: cluster.mayRunOn(row, server) }))
  const servers = (is: Truth['is']) => judged.filter(({ owner }) => owner.is === is).map(({ server }) => server)
  const sure = servers('yes').filter((server) => enabled.sure.includes(server))
  const maybe = [...servers('yes').filter((server) => enabled.maybe.includes(server)), ...servers('unknown')]
  const missing = [...enabled.missing, ...judged.flatMap(({ owner }) => owner.missing)]
  const at = [...resource.at, ...judged.flatMap(({ owner }) => owner.at)]
  return atLeast({ sure, maybe, open: enabled.open, at, missing: [...new Set(missing)] }, 2)
}
