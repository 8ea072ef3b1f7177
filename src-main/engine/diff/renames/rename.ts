import { keyOf, type Address, type Key } from '../../model/address'
import type { Artifact, Setting } from '../../model/artifact'
import type { State } from '../../model/state'
import { groupBy } from '../row'

/** An artifact of the before side that the after side has under another address. */
export interface Rename {
  readonly from: Artifact
  readonly to: Artifact
}

/** Pairs what went and what came by what they have in common; a likeness that is not unique pairs nothing. */
export function uniquePairs(
  removed: readonly Artifact[],
  added: readonly Artifact[],
  likeness: (artifact: Artifact, side: 'removed' | 'added') => string | undefined,
): readonly Rename[] {
  const gone = groupBy(removed, (artifact) => likeness(artifact, 'removed'))
  const come = groupBy(added, (artifact) => likeness(artifact, 'added'))
  return [...gone].flatMap(([common, [from, ...others]]) => {
    const [to, ...more] = common === undefined ? [] : (come.get(common) ?? [])
    return from && to && others.length === 0 && more.length === 0 ? [{ from, to }] : []
  })
}

/** Every artifact rewritten, in the same order. An address that is taken already is left as it is. */
export function rewrite(state: State, how: (artifact: Artifact) => Artifact): State {
  const artifacts = new Map<Key, Artifact>()
  for (const [key, artifact] of state.artifacts) {
    const changed = how(artifact)
    const target = keyOf(changed.address)
    const free = target === key || (!state.artifacts.has(target) && !artifacts.has(target))
    artifacts.set(free ? target : key, free ? changed : { ...changed, address: artifact.address, name: artifact.name })
  }
  return { ...state, artifacts }
}

export function moved(artifact: Artifact, address: Address, name: string): Artifact {
  return { ...artifact, address, name }
}

/** The settings with their paths and texts rewritten; lists are rewritten item by item. */
export function resettled(
  artifact: Artifact,
  path: (path: string) => string,
  text: (text: string, path: string) => string,
): Artifact {
  const settings = new Map<string, Setting>()
  for (const [name, setting] of artifact.settings) {
    const { value } = setting
    const rewritten =
      typeof value === 'string'
        ? text(value, name)
        : typeof value === 'object' && value !== null
          ? value.map((item) => text(item, name))
          : value
    settings.set(path(name), { ...setting, value: rewritten })
  }
  return { ...artifact, settings }
}

export function same(text: string): string {
  return text
}
