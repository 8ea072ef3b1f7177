/** Where a fact stands: a file of one side (by the name the reviewer sees) and a line, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column?: number
}

export type Side = 'before' | 'after'

/** Sorts by code unit, so that the order is the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Each place once, in the order of file, line and column. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  const known = inOrder.get(places)
  if (known) return known
  const unique: Place[] = []
  let last: Place | undefined
  for (const place of places.toSorted(byPlace)) {
    if (last !== undefined && byPlace(last, place) === 0) continue
    const { file, line, column } = place
    unique.push(column === undefined ? { file, line } : { file, line, column })
    last = place
  }
  inOrder.set(places, unique)
  inOrder.set(unique, unique)
  return unique
}

/** Many judgements rest on the same list of lines, and what one has put in order is put in order again by all who show it. */
const inOrder = new WeakMap<readonly Place[], readonly Place[]>()

function byPlace(a: Place, b: Place): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0)
}
