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
  const seen = new Map<string, Place>()
  for (const { file, line, column } of places) {
    const key = `${file}\n${String(line)}\n${String(column ?? 0)}`
    if (!seen.has(key)) seen.set(key, column === undefined ? { file, line } : { file, line, column })
  }
  return [...seen.values()].sort(
    (a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  )
}
