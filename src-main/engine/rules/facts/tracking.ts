import { serverKey } from '../../model/address'
import { no, perhaps, when, type Truth } from '../../model/truth'
import type { Count } from './count'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { nameList } from '../verdict'

export function isTracking({ row, exists }: HostFacts): Truth {
  if (row) return when(row.tracking, Boolean)
  return exists.is === 'unknown' ? perhaps(exists.missing) : no()
}

/** Servers that can move tracking data: those of every tracking host together. */
export function trackingServers({ hosts, snapshot }: Estate): Count {
  const sure = new Map<string, string>()
  const maybe = new Map<string, string>()
  const tracking = hosts.filter((host) => isTracking(host).is !== 'no')
  for (const host of tracking) {
    const certain = isTracking(host).is === 'yes' ? sure : maybe
    for (const server of host.enabled.sure) certain.set(serverKey(server), server)
    for (const server of host.enabled.maybe) maybe.set(serverKey(server), server)
  }
  const missing = tracking.flatMap((host) => [...isTracking(host).missing, ...host.enabled.missing])
  return {
    sure: [...sure.values()],
    maybe: [...maybe].filter(([key]) => !sure.has(key)).map(([, server]) => server),
    open: snapshot.hosts.missing.length > 0 || tracking.some(({ enabled }) => enabled.open),
    at: tracking.flatMap((host) => [...isTracking(host).at, ...host.enabled.at]),
    missing: [...new Set([...snapshot.hosts.missing, ...missing])],
  }
}

/** Where the servers are known, only the number of MessageBox databases is not. */
export function questionOfServers(host: string, { sure, maybe, open }: Count): string {
  return open || maybe.length > 0
    ? `Can ${host} run on two servers or more, and on one more than there are MessageBox databases?`
    : `Are there fewer MessageBox databases than servers of ${host}, ${nameList(sure)}?`
}
