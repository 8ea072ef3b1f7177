import type { ReceiveLocation } from '../model/snapshot'
import type { Estate } from './facts/estate'
import type { HostFacts } from './facts/host-facts'
import { isAdapter, keepsOrder } from './facts/adapters'
import { likely } from './facts/likely'

/** Hosts with receive locations for which a condition holds, together with these locations. */
export function receivingHosts(
  { subjects }: Estate,
  holds: (location: ReceiveLocation) => boolean,
): readonly { readonly host: HostFacts; readonly locations: readonly ReceiveLocation[] }[] {
  return subjects
    .map((host) => ({ host, locations: host.locations.filter(holds) }))
    .filter(({ locations }) => locations.length > 0)
}

export function usesAdapter(...adapters: readonly string[]): (location: ReceiveLocation) => boolean {
  return (location) => isAdapter(location, ...adapters)
}

/** Hosts with locations that must keep the order of messages; where that is certain of none, of which it may be. */
export function orderedReceivers(estate: Estate, ...adapters: readonly string[]): ReturnType<typeof receivingHosts> {
  return receivingHosts(estate, usesAdapter(...adapters))
    .map(({ host, locations }) => ({ host, locations: likely(locations, keepsOrder) }))
    .filter(({ locations }) => locations.length > 0)
}
