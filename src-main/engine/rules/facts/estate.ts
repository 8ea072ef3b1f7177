import { keyOf, nameKey, type Address, type Key } from '../../model/address'
import { byCodeUnit, type Place } from '../../model/place'
import type { ReceiveLocation, Snapshot } from '../../model/snapshot'
import { clusterFacts, type ClusterFacts } from './cluster-facts'
import { flowIndex, type FlowIndex } from './flow-index'
import { hostFacts, type HostFacts, type HostUses } from './host-facts'

/** A snapshot with the facts that rules share, each worked out once. */
export interface Estate {
  readonly snapshot: Snapshot
  readonly cluster: ClusterFacts
  /** Every host that any export names, in the order of their names. */
  readonly hosts: readonly HostFacts[]
  /** The hosts that a rule speaks of: every host, or the one of which it is asked alone. */
  readonly subjects: readonly HostFacts[]
  /** Whether a rule is asked of a host, for rules that speak of hosts that are no more. */
  readonly isAskedOf: (host: HostFacts) => boolean
  readonly host: (name: string) => HostFacts | undefined
  readonly location: (address: Address) => ReceiveLocation | undefined
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
  const every = [...hosts.values()]
  let flows: FlowIndex | undefined
  let locations: ReadonlyMap<Key, ReceiveLocation> | undefined
  return {
    snapshot,
    cluster,
    hosts: every,
    subjects: every,
    isAskedOf: () => true,
    host: (name) => hosts.get(nameKey(name)),
    location: (address) => (locations ??= byKey(snapshot.receiveLocations.rows)).get(keyOf(address)),
    flows: () => (flows ??= flowIndex(snapshot)),
  }
}

function byKey(rows: readonly ReceiveLocation[]): ReadonlyMap<Key, ReceiveLocation> {
  return new Map(rows.map((row) => [keyOf(row.address), row]))
}

const unused: HostUses = {
  spelling: undefined,
  locations: [],
  transports: [],
  orchestrations: [],
  handlers: [],
  firstPlace: undefined,
}

type Growing = { -readonly [K in keyof HostUses]: HostUses[K] extends readonly (infer T)[] ? T[] : HostUses[K] }

function usesOf(snapshot: Snapshot): ReadonlyMap<string, HostUses> {
  const { receiveLocations, sendPorts, orchestrations, receiveHandlers, sendHandlers } = snapshot
  const uses = new Map<string, Growing>()
  const spelt = new Map<string, Growing>()
  const use = (host: string, firstPlace: Place | undefined): Growing | undefined => {
    if (host === '') return undefined
    const found = spelt.get(host) ?? uses.get(nameKey(host)) ?? newUses(host, firstPlace)
    if (!spelt.has(host)) {
      spelt.set(host, found)
      uses.set(nameKey(host), found)
    }
    return found
  }
  for (const location of receiveLocations.rows) use(location.host, location.places[0])?.locations.push(location)
  for (const { transports } of sendPorts.rows)
    for (const transport of transports) use(transport.host, transport.places[0])?.transports.push(transport)
  for (const orchestration of orchestrations.rows)
    use(orchestration.host, orchestration.places[0])?.orchestrations.push(orchestration)
  for (const handler of [...receiveHandlers.rows, ...sendHandlers.rows])
    use(handler.host, handler.at)?.handlers.push(handler)
  return uses
}

function newUses(spelling: string, firstPlace: Place | undefined): Growing {
  return { spelling, firstPlace, locations: [], transports: [], orchestrations: [], handlers: [] }
}
