import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { byCodeUnit } from '../engine/model/place'

/** A file that was chosen, by the name it is shown under, and where its content comes from. */
export type Found = { readonly file: string } & ({ readonly path: string } | { readonly bytes: Uint8Array })

/**
 * What stands at a path: the file itself, or every file below the folder, named relative to it. Links inside a folder are
 * not followed, so that it can be neither endless nor lead elsewhere.
 */
export async function find(path: string): Promise<readonly Found[]> {
  const at = await stat(path)
  if (!at.isDirectory()) return [{ file: basename(path), path }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: relative(path, file).split(sep).join('/'), path: file }))
    .sort((a, b) => byCodeUnit(a.file, b.file))
}

export async function contentOf(found: Found): Promise<Uint8Array> {
  return 'bytes' in found ? found.bytes : await readFile(found.path)
}
