import type { Artifact } from '../model/artifact'
import { uniquePlaces, type Place } from '../model/place'
import type { State } from '../model/state'
import type { Change, ChangeCode, Evidence, Noise, NoiseKind, Undo, Verb } from './change'
import type { Delta, Pair, Pairs } from './pair'
import { secretCase, secretNote, showSecret } from './secret'
import { show } from './value'

/** A change before it has its id. */
export type Row = Omit<Change, 'id'>

/** Both sides with all that was found out before their settings are compared. */
export interface World {
  readonly before: State
  readonly after: State
  readonly pairs: Pairs
  readonly versions: Versions
}

/** Assemblies whose version the two sides show, by name: before and after as in a strong name. */
export type Versions = ReadonlyMap<string, { readonly before: string; readonly after: string }>

/** A step makes rows of the differences that it understands and leaves the rest to the next one. */
export type Step = (deltas: readonly Delta[], world: World) => Sorted

export interface Sorted {
  readonly rows: readonly Row[]
  readonly rest: readonly Delta[]
}

export interface Words {
  readonly code?: ChangeCode | undefined
  readonly verb?: Verb
  readonly property?: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly note?: string | undefined
  /** Differences that this row tells as well, so that no other row does. */
  readonly folded?: readonly Delta[]
  readonly undo?: readonly Undo[]
}

/** A row about one setting, with what is folded into it. */
export function rowOf(delta: Delta, words: Words = {}): Row {
  const { pair, path } = delta
  const secret = secretCase(delta)
  const told = [delta, ...(words.folded ?? [])]
  return {
    ...(words.code && { code: words.code }),
    verb: words.verb ?? 'changed',
    kind: pair.kind,
    address: pair.address,
    property: words.property ?? path,
    ...optional('before', 'before' in words ? words.before : showSecret(delta.before, secret)),
    ...optional('after', 'after' in words ? words.after : showSecret(delta.after, secret)),
    ...optional('note', together(words.note, secretNote(secret))),
    evidence: evidenceOf(told),
    undo: words.undo ?? told.map(({ pair: { address }, path: undone }) => ({ address, path: undone })),
  }
}

function together(...notes: readonly (string | undefined)[]): string | undefined {
  const said = notes.filter((note) => note !== undefined)
  return said.length === 0 ? undefined : said.join(' ')
}

export function noiseOf(why: NoiseKind, delta: Delta): Noise {
  return {
    why,
    address: delta.pair.address,
    path: delta.path,
    ...optional('before', show(delta.before)),
    ...optional('after', show(delta.after)),
    evidence: evidenceOf([delta]),
  }
}

export function evidenceOf(deltas: readonly Delta[]): Evidence {
  return {
    before: uniquePlaces(deltas.map(({ pair, before }) => before ?? pair.before)),
    after: uniquePlaces(deltas.map(({ pair, after }) => after ?? pair.after)),
  }
}

export function placeOf({ file, line, column }: Artifact): Place {
  return column === undefined ? { file, line } : { file, line, column }
}

export function optional<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>)
}

/** Lets a step look at the differences of one thing at a time. */
export function perPair(step: (deltas: readonly Delta[], pair: Pair, world: World) => Sorted): Step {
  return (deltas, world) => {
    const byPair = groupBy(deltas, ({ pair }) => pair)
    const sorted = [...byPair].map(([pair, own]) => step(own, pair, world))
    return { rows: sorted.flatMap(({ rows }) => rows), rest: sorted.flatMap(({ rest }) => rest) }
  }
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** `2 differences` */
export function count(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? '' : 's'}`
}
