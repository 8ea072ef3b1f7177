import type { Fact } from '../../model/fact'
import type { Entity } from '../../model/snapshot'
import { all, any, no, perhaps, type Truth } from '../../model/truth'

/** Entities that use one and the same thing, with whether two of them are in each other's way there. */
export interface ConflictSet<T> {
  readonly items: readonly [T, ...T[]]
  readonly bad: Truth
}

/** Each entity is in one set; what does not tell the thing it uses is a set of its own, and may belong to any other. */
export function conflicts<T extends Entity>(
  items: readonly T[],
  thingOf: (item: T) => Fact<string>,
  conflict: (a: T, b: T) => Truth,
): readonly ConflictSet<T>[] {
  const told = new Map<string, [T, ...T[]]>()
  const untold: { readonly item: T; readonly missing: readonly string[] }[] = []
  for (const item of items) {
    const thing = thingOf(item)
    const set = thing.known ? told.get(thing.value) : undefined
    if (!thing.known) untold.push({ item, missing: thing.missing })
    else if (set) set.push(item)
    else told.set(thing.value, [item])
  }
  const maybe = (item: T) =>
    untold
      .filter((other) => other.item !== item)
      .map(({ item: other, missing }) => all(perhaps(missing), conflict(item, other)))
  return [
    ...[...told.values()].map((set) => ({
      items: set,
      bad: any(no(), ...pairs(set).map(([a, b]) => conflict(a, b)), ...set.flatMap(maybe)),
    })),
    ...untold.map(({ item, missing }): ConflictSet<T> => {
      const others = items
        .filter((other) => other !== item)
        .map((other) => all(perhaps(missing), conflict(item, other)))
      return { items: [item], bad: any(no(), ...others) }
    }),
  ]
}

/** Sets with the same first entity as one, so that it is spoken of once: a send port may have two transports. */
export function bySubject<T extends Entity>(sets: readonly ConflictSet<T>[]): readonly ConflictSet<T>[] {
  const merged = new Map<string, ConflictSet<T>>()
  for (const set of sets) {
    const key = set.items[0].address
    const had = merged.get(key)
    merged.set(key, had ? { items: [...had.items, ...set.items], bad: any(had.bad, set.bad) } : set)
  }
  return [...merged.values()]
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
}
