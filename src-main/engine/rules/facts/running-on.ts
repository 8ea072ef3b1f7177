import { serverKey } from '../../model/address'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import type { ClusterFacts } from './cluster-facts'
import type { Count } from './count'
import type { HostFacts } from './host-facts'

/** The servers a host can run on, after a failover too: its enabled instances, and the possible owners of its resource. */
export function runningOn({ enabled, clustered, resource }: HostFacts, cluster: ClusterFacts): Count {
  if (clustered.is !== 'yes' || resource.is === 'none') return enabled
  const owners = resource.is === 'found' ? cluster.possibleOwners(resource.row) : resource
  if ('known' in owners && owners.known) {
    return { ...enabled, sure: [...enabled.sure, ...owners.value], at: [...enabled.at, ...owners.at] }
  }
  return { ...enabled, open: true, missing: [...enabled.missing, ...owners.missing] }
}

/** The servers that at least one of the hosts can run on. */
export function runningOnAny(hosts: readonly HostFacts[], cluster: ClusterFacts): Count {
  const counts = hosts.map((host) => runningOn(host, cluster))
  return {
    sure: [...new Set(counts.flatMap(({ sure }) => sure))],
    maybe: [...new Set(counts.flatMap(({ maybe }) => maybe))],
    open: counts.some(({ open }) => open),
    at: counts.flatMap(({ at }) => at),
    missing: [...new Set(counts.flatMap(({ missing }) => missing))],
  }
}

/** Whether there is a server that both can run on. */
export function shareServer(a: Count, b: Count): Truth {
  const at = [...a.at, ...b.at]
  const open = a.open || b.open || sharedServers([...a.sure, ...a.maybe], [...b.sure, ...b.maybe]).length > 0
  if (sharedServers(a.sure, b.sure).length > 0) return yes(at)
  return open ? perhaps([...new Set([...a.missing, ...b.missing])], at) : no(at)
}

export function sharedServers(a: readonly string[], b: readonly string[]): readonly string[] {
  const keys = new Set(b.map(serverKey))
  return [...new Set(a)].filter((server) => keys.has(serverKey(server)))
}
