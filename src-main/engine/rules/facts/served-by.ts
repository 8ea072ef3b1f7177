import type { Endpoint } from '../../model/snapshot'
import { isAdapter } from './adapters'

type ByAdapters<T> = (endpoints: readonly T[], adapters: readonly string[]) => readonly T[]

/** Those of a list that have one of some adapters, found once: many rules ask for the same, and a host has thousands. */
export function servedBy<T extends Endpoint>(): ByAdapters<T> {
  const known = new WeakMap<readonly T[], Map<string, readonly T[]>>()
  return (endpoints, adapters) => {
    const found = known.get(endpoints) ?? new Map<string, readonly T[]>()
    known.set(endpoints, found)
    const asked = adapters.join('\n')
    const served = found.get(asked) ?? oneList(endpoints, (endpoint) => isAdapter(endpoint, ...adapters))
    found.set(asked, served)
    return served
  }
}

/** The list itself where it holds for all of them. */
function oneList<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  const held = items.filter(holds)
  return held.length === items.length ? items : held
}
