import { text } from '../../assemble/settings'
import { nameKey } from '../../model/address'
import type { Orchestration, ReceiveLocation, SendPort, Snapshot } from '../../model/snapshot'

/** Which bindings take messages from a receive port, found once for all ports. */
export interface FlowIndex {
  readonly boundTo: (receivePort: string) => readonly Orchestration[]
  readonly takingFrom: (receivePort: string) => readonly SendPort[]
  /** Locations of the receive ports that its filter names, in the order of all locations. */
  readonly feeding: (sendPort: SendPort) => readonly ReceiveLocation[]
  readonly sendPort: (name: string) => readonly SendPort[]
}

export function flowIndex({ orchestrations, sendPorts, receiveLocations }: Snapshot): FlowIndex {
  const bound = group(orchestrations.rows, (row) => portsOf(row, 'ReceivePortRef').map(nameKey))
  const taking = group(sendPorts.rows, portsInFilter)
  const locations = group([...receiveLocations.rows.entries()], ([, { port }]) => [inFilter(port)])
  const named = group(sendPorts.rows, ({ name }) => [nameKey(name)])
  return {
    boundTo: (receivePort) => bound.get(nameKey(receivePort)) ?? [],
    takingFrom: (receivePort) => taking.get(inFilter(receivePort)) ?? [],
    feeding: (sendPort) =>
      [...new Set(portsInFilter(sendPort))]
        .flatMap((port) => locations.get(port) ?? [])
        .sort(([a], [b]) => a - b)
        .map(([, location]) => location),
    sendPort: (name) => named.get(nameKey(name)) ?? [],
  }
}

export function portsOf({ artifact: { settings } }: Orchestration, reference: string): readonly string[] {
  return [...settings]
    .filter(([path]) => path.startsWith('Ports/Port') && path.endsWith(`/${reference}@Name`))
    .map(([, { value }]) => String(value))
}

function inFilter(receivePort: string): string {
  return JSON.stringify(receivePort).toLowerCase()
}

function portsInFilter({ artifact }: SendPort): readonly string[] {
  const filter = (text(artifact, 'Filter') ?? '').toLowerCase()
  return [...filter.matchAll(/bts\.receiveportname == ("(?:[^"\\]|\\.)*")/g)].map(([, name = '']) => name)
}

function group<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const found = groups.get(key)
      if (found) found.push(row)
      else groups.set(key, [row])
    }
  }
  return groups
}
