import { resolve, sep } from 'node:path'
import { byCodeUnit } from '../engine/model/place'
import { find, type Found } from './found'

type OnDisk = Extract<Found, { readonly path: string }>

/** Everything that stands at several paths, each file once. A path that cannot be read throws the system's error. */
export async function findAll(paths: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, OnDisk>()
  for (const path of paths) {
    for (const file of await find(resolve(path))) if ('path' in file) found.set(file.path, file)
  }
  return withDistinctNames([...found.values()])
}

/**
 * Two chosen folders may both hold a `bindings.xml`: such files are named with as many of the folders above them as it
 * takes, so that a file's name does not depend on the order in which the paths were given.
 */
function withDistinctNames(files: readonly OnDisk[]): readonly Found[] {
  const parts = (path: string) => path.split(sep)
  const named = files.map((found) => ({ found, depth: found.file.split('/').length }))
  for (let again = true; again;) {
    again = false
    for (const same of sameNamed(named, ({ found, depth }) => parts(found.path).slice(-depth).join('/'))) {
      const longer = same.length > 1 ? same.filter(({ found, depth }) => depth < parts(found.path).length) : []
      for (const entry of longer) entry.depth += 1
      again ||= longer.length > 0
    }
  }
  return named
    .map(({ found, depth }) => ({ file: parts(found.path).slice(-depth).join('/'), path: found.path }))
    .sort((a, b) => byCodeUnit(a.file, b.file))
}

function sameNamed<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups.values()]
}
