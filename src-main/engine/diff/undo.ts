import { keyOf, type Key } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import { byCodeUnit } from '../model/place'
import type { State } from '../model/state'
import type { Undo } from './change'

/** The after state with the named artifacts and settings put back to what `aligned` has. */
export function takeBack(after: State, aligned: State, undo: readonly Undo[]): State {
  const artifacts = new Map(after.artifacts)
  for (const step of undo) {
    const key = keyOf(step.address)
    const earlier = aligned.artifacts.get(key)
    const later = artifacts.get(key)
    if (step.path === undefined) putBack(artifacts, key, earlier)
    else if (later) artifacts.set(key, withSettings(later, earlier, step.path))
    else if (earlier?.kind === 'group')
      artifacts.set(key, withSettings({ ...earlier, settings: new Map() }, earlier, step.path))
  }
  const isInOrder = [...artifacts.keys()].every((key) => after.artifacts.has(key))
  if (isInOrder) return { ...after, artifacts }
  return { ...after, artifacts: new Map([...artifacts].sort(([a], [b]) => byCodeUnit(a, b))) }
}

/** A path means itself and everything below it. */
export function isUnder(path: string, top: string): boolean {
  return path.startsWith(top) && (path.length === top.length || ['/', '@', '['].includes(path.charAt(top.length)))
}

function putBack(artifacts: Map<Key, Artifact>, key: Key, earlier: Artifact | undefined): void {
  if (earlier) artifacts.set(key, earlier)
  else artifacts.delete(key)
}

function withSettings(later: Artifact, earlier: Artifact | undefined, path: string): Artifact {
  const settings = new Map<string, Setting>()
  for (const [name, setting] of later.settings) if (!isUnder(name, path)) settings.set(name, setting)
  for (const [name, setting] of earlier?.settings ?? []) if (isUnder(name, path)) settings.set(name, setting)
  return { ...later, settings }
}
