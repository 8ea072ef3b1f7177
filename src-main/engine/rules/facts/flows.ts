import { nameKey, serverKey } from '../../model/address'
import { byCodeUnit } from '../../model/place'
import { perhaps, sure, type Truth } from '../../model/truth'
import type { Count } from './count'
import type { Estate } from './estate'
import { portsOf } from './flow-index'
import type { HostFacts } from './host-facts'

/** The hosts that a message from a receive port passes, as far as bindings name them: by filters and by bound ports. */
export function hostsAfter(port: string, estate: Estate): readonly HostFacts[] {
  const flows = estate.flows()
  const bound = flows.boundTo(port)
  const targets = new Set(bound.flatMap((row) => portsOf(row, 'SendPortRef')))
  const sending = [...flows.takingFrom(port), ...[...targets].flatMap(flows.sendPort)]
  const names = [
    ...bound.map(({ host }) => host),
    ...sending.flatMap(({ transports }) => transports).map(({ host }) => host),
  ]
  return [...new Set(names.map(nameKey))].sort(byCodeUnit).flatMap((name) => estate.host(name) ?? [])
}

/** RED(h): servers that can take the host over. */
export function redundantServers(host: HostFacts, { cluster }: Estate): Count {
  const { enabled, installed, clustered, isolated, resource } = host
  if (isolated.is === 'yes') return installed
  if (clustered.is === 'no') return enabled
  if (clustered.is === 'unknown') return { ...enabled, open: true, missing: [...enabled.missing, ...clustered.missing] }
  if (resource.is === 'none') return { ...enabled, open: true, missing: [`the cluster resource of host ${host.name}`] }
  const owners = resource.is === 'found' ? cluster.usableOwners(resource.row) : resource
  if (!('known' in owners && owners.known)) {
    return { ...enabled, open: true, missing: [...enabled.missing, ...owners.missing] }
  }
  const keys = new Set(owners.value.map(serverKey))
  const owned = (servers: readonly string[]) => servers.filter((server) => keys.has(serverKey(server)))
  return { ...enabled, sure: owned(enabled.sure), maybe: owned(enabled.maybe), at: [...enabled.at, ...owners.at] }
}

/**
 * Whether hosts of one flow share no second server: each has several and only one is common to all, or two of them have
 * a single server each, and not the same one.
 */
export function shareNoSecondServer(counts: readonly Count[]): Truth {
  const at = counts.flatMap((count) => count.at)
  const open = counts.filter((count) => count.open || count.maybe.length > 0)
  if (open.length > 0) return perhaps([...new Set(open.flatMap(({ missing }) => missing))], at)
  const keys = counts.map((count) => new Set(count.sure.map(serverKey)))
  const common = [...(keys[0] ?? [])].filter((key) => keys.every((set) => set.has(key)))
  const single = new Set(keys.filter(({ size }) => size === 1).flatMap((set) => [...set]))
  return sure((common.length === 1 && keys.every(({ size }) => size > 1)) || single.size > 1, at)
}
