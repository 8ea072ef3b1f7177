import { groupAddress, keyOf, type Address, type Kind } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import { byCodeUnit } from '../model/place'
import { areSameText } from '../model/placed-settings'
import type { State } from '../model/state'
import { isAbsenceMeant, isKnownAbsent } from './known'
import { sameWriting } from './value'

/** One thing on both sides. The address is spelled as the after side spells it. */
export interface Pair {
  readonly kind: Kind
  readonly address: Address
  readonly before: Artifact
  readonly after: Artifact
}

export interface Pairs {
  readonly both: readonly Pair[]
  /** Artifacts that the other side is known not to have. */
  readonly removed: readonly Artifact[]
  readonly added: readonly Artifact[]
}

/** One setting that the two sides write differently. */
export interface Delta {
  readonly pair: Pair
  readonly path: string
  readonly before: Setting | undefined
  readonly after: Setting | undefined
}

export function pairUp(before: State, after: State): Pairs {
  const both: Pair[] = []
  for (const [key, artifact] of after.artifacts) {
    const earlier = before.artifacts.get(key)
    if (earlier) both.push({ kind: artifact.kind, address: artifact.address, before: earlier, after: artifact })
  }
  const group = groupPair(before, after)
  if (group) both.push(group)
  return { both, removed: onlyIn(before, after), added: onlyIn(after, before) }
}

/** The group is always there, also where a side says nothing of it. */
function groupPair(before: State, after: State): Pair | undefined {
  const [earlier, later] = [before, after].map(({ artifacts }) => artifacts.get(keyOf(groupAddress)))
  if ((earlier === undefined) === (later === undefined)) return undefined
  const silent = (state: State, other: Artifact): Artifact => ({
    ...other,
    settings: new Map(),
    file: [...state.listings.values()][0]?.file ?? other.file,
    line: 1,
  })
  if (earlier) return { kind: 'group', address: earlier.address, before: earlier, after: silent(after, earlier) }
  return later && { kind: 'group', address: later.address, before: silent(before, later), after: later }
}

/** What `here` has and `there` is known not to have. */
export function onlyIn(here: State, there: State): readonly Artifact[] {
  return [...here.artifacts]
    .filter(([key, artifact]) => isKnownAbsent(artifact, there.artifacts.get(key), here, there))
    .map(([, artifact]) => artifact)
}

export function deltasOf(pair: Pair, before: State, after: State): readonly Delta[] {
  if (areSameText(pair.before.settings, pair.after.settings)) return []
  const deltas: Delta[] = []
  for (const [path, later] of pair.after.settings) {
    const earlier = pair.before.settings.get(path)
    if (sameWriting(earlier, later)) continue
    if (earlier === undefined && !isAbsenceMeant(pair.before, path, before, after)) continue
    deltas.push({ pair, path, before: earlier, after: later })
  }
  for (const [path, earlier] of pair.before.settings) {
    if (pair.after.settings.has(path) || !isAbsenceMeant(pair.after, path, after, before)) continue
    deltas.push({ pair, path, before: earlier, after: undefined })
  }
  return deltas.sort((a, b) => byCodeUnit(a.path, b.path))
}
