import { nameKey } from '../../model/address'
import { byCodeUnit, type Place } from '../../model/place'
import type { Snapshot } from '../../model/snapshot'
import { clusterFacts, type ClusterFacts } from './cluster-facts'
import { flowIndex, type FlowIndex } from './flow-index'
import { hostFacts, type HostFacts, type HostUses } from './host-facts'

/** A snapshot with the facts that rules share, each worked out once. */
export interface Estate {
  readonly snapshot: Snapshot
  readonly cluster: ClusterFacts
  /** Every host that any export names, in the order of their names. */
  readonly hosts: readonly HostFacts[]
  readonly host: (name: string) => HostFacts | undefined
  readonly flows: () => FlowIndex
}

export function estateOf(snapshot: Snapshot): Estate {
  const cluster = clusterFacts(snapshot)
  const uses = usesOf(snapshot)
  const names = new Map<string, string>()
  for (const name of [
    ...snapshot.hosts.rows.map((host) => host.name),
    ...snapshot.hostInstances.rows.map((instance) => instance.host),
    ...[...uses.values()].flatMap(({ spelling }) => spelling ?? []),
  ]) {
    if (!names.has(nameKey(name))) names.set(nameKey(name), name)
  }
  const hosts = new Map(
    [...names]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, name]) => [key, hostFacts(name, snapshot, cluster, uses.get(key) ?? unused)]),
  )
  let flows: FlowIndex | undefined
  return {
    snapshot,
    cluster,
    hosts: [...hosts.values()],
    host: (name) => hosts.get(nameKey(name)),
    flows: () => (flows ??= flowIndex(snapshot)),
  }
}

const unused: HostUses = {
  spelling: undefined,
  locations: [],
  transports: [],
  orchestrations: [],
  handlers: [],
  places: [],
}

type Growing = { -readonly [K in keyof HostUses]: HostUses[K] extends readonly (infer T)[] ? T[] : HostUses[K] }

function usesOf(snapshot: Snapshot): ReadonlyMap<string, HostUses> {
  const { receiveLocations, sendPorts, orchestrations, receiveHandlers, sendHandlers } = snapshot
  const uses = new Map<string, Growing>()
  const use = (host: string, places: readonly Place[]): Growing | undefined => {
    if (host === '') return undefined
    const found = uses.get(nameKey(host)) ?? {
      spelling: host,
      locations: [],
      transports: [],
      orchestrations: [],
      handlers: [],
      places: [],
    }
    found.places.push(...places)
    uses.set(nameKey(host), found)
    return found
  }
  for (const location of receiveLocations.rows) use(location.host, location.places)?.locations.push(location)
  for (const transport of sendPorts.rows.flatMap(({ transports }) => transports)) {
    use(transport.host, transport.places)?.transports.push(transport)
  }
  for (const orchestration of orchestrations.rows)
    use(orchestration.host, orchestration.places)?.orchestrations.push(orchestration)
  for (const handler of [...receiveHandlers.rows, ...sendHandlers.rows])
    use(handler.host, [handler.at])?.handlers.push(handler)
  return uses
}
