import type { Issue } from '../engine/model/issue'
import { byCodeUnit } from '../engine/model/place'
import { Problem } from '../problem'
import { filesAt, type FoundFile } from './files'
import { namesFor } from './names'

/** A file that was chosen, by the name that the review shows, and where its content comes from. */
export type Found = { readonly file: string } & (
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  /** Found, but not to be read. */
  | { readonly refused: Issue }
)

/** Everything at several paths, each file once; the result does not depend on the order in which they are given. */
export async function findAll(paths: readonly string[]): Promise<readonly Found[]> {
  const found: FoundFile[] = []
  for (const path of paths) {
    const files = await filesAt(path)
    if (!files.ok) throw new Problem(files.problem)
    found.push(...files.files)
  }
  const files = eachOnce(found)
  const names = namesFor(files)
  return files
    .map(({ path, refused }, at): Found => ({ file: names[at] ?? path, ...(refused ? { refused } : { path }) }))
    .sort((a, b) => byCodeUnit(a.file, b.file))
}

/** A file that is chosen twice, by itself and with its folder, keeps the longer name. */
function eachOnce(found: readonly FoundFile[]): readonly FoundFile[] {
  const files = new Map<string, FoundFile>()
  for (const file of found) {
    const known = files.get(file.path)
    if (known === undefined || known.shown < file.shown) files.set(file.path, file)
  }
  return [...files.values()].sort((a, b) => byCodeUnit(a.path, b.path))
}
