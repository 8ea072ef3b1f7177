import { sameName } from '../model/address'
import type { Artifact } from '../model/artifact'
import { shapeOf } from '../model/placed-settings'

type Settings = Artifact['settings']

/** The path of a property by its last name, at any depth below the data of a transport. */
export function pathNamed(settings: Settings, under: string, name: string): string | undefined {
  return once(settings, `${under}\n${name}`, () => findNamed(settings, under, name))[0]
}

/** Paths below the data of a transport whose text may be a document that could not be read; an attribute is none. */
export function textPaths(settings: Settings, under: string): readonly string[] {
  return once(settings, under, () =>
    [...settings.keys()].filter((path) => path.startsWith(`${under}/`) && !path.includes('@')),
  )
}

function findNamed(settings: Settings, under: string, name: string): readonly string[] {
  for (const path of settings.keys()) {
    if (!path.startsWith(under) || path.charAt(under.length) !== '/' || path.endsWith('@vt')) continue
    if (sameName(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('@')) + 1), name)) return [path]
  }
  return []
}

const known = new WeakMap<object, Map<string, readonly string[]>>()

/** Artifacts with the same paths share what was found. */
function once(settings: Settings, asked: string, find: () => readonly string[]): readonly string[] {
  const shape = shapeOf(settings)
  const found = known.get(shape) ?? new Map<string, readonly string[]>()
  known.set(shape, found)
  const paths = found.get(asked) ?? find()
  found.set(asked, paths)
  return paths
}
