import type { ReceiveLocation } from '../model/snapshot'
import type { Estate } from './facts/estate'
import type { HostFacts } from './facts/host-facts'
import { isAdapter } from './facts/adapters'

/** Hosts with receive locations for which a condition holds, together with these locations. */
export function receivingHosts(
  { hosts }: Estate,
  holds: (location: ReceiveLocation) => boolean,
): readonly { readonly host: HostFacts; readonly locations: readonly ReceiveLocation[] }[] {
  return hosts
    .map((host) => ({ host, locations: host.locations.filter(holds) }))
    .filter(({ locations }) => locations.length > 0)
}

export function usesAdapter(...adapters: readonly string[]): (location: ReceiveLocation) => boolean {
  return (location) => isAdapter(location, ...adapters)
}
