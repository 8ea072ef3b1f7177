import { text } from '../../assemble/settings'
import { nameKey } from '../../model/address'
import type { Orchestration, SendPort, Snapshot } from '../../model/snapshot'

/** Which bindings take messages from a receive port, found once for all ports. */
export interface FlowIndex {
  readonly boundTo: (receivePort: string) => readonly Orchestration[]
  readonly takingFrom: (receivePort: string) => readonly SendPort[]
  readonly sendPort: (name: string) => readonly SendPort[]
}

export function flowIndex({ orchestrations, sendPorts }: Snapshot): FlowIndex {
  const bound = group(orchestrations.rows, (row) => portsOf(row, 'ReceivePortRef').map(nameKey))
  const taking = group(sendPorts.rows, portsInFilter)
  const named = group(sendPorts.rows, ({ name }) => [nameKey(name)])
  return {
    boundTo: (receivePort) => bound.get(nameKey(receivePort)) ?? [],
    takingFrom: (receivePort) => taking.get(JSON.stringify(receivePort).toLowerCase()) ?? [],
    sendPort: (name) => named.get(nameKey(name)) ?? [],
  }
}

export function portsOf({ artifact: { settings } }: Orchestration, reference: string): readonly string[] {
  return [...settings]
    .filter(([path]) => path.startsWith('Ports/Port') && path.endsWith(`/${reference}@Name`))
    .map(([, { value }]) => String(value))
}

/** As JSON writes them, in lower case. */
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
