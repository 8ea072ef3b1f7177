import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Issue } from '../engine/model/issue'
import { byCodeUnit } from '../engine/model/place'
import type { NamedPath } from './names'

/** A file that was chosen, by itself or with its folder. */
export interface FoundFile extends NamedPath {
  readonly path: string
  /** By itself: then it must be readable. */
  readonly chosen: boolean
  /** Found, but not to be read. */
  readonly refused?: Issue
}

export type FoundFiles =
  { readonly ok: true; readonly files: readonly FoundFile[] } | { readonly ok: false; readonly problem: string }

/** A folder with more than this was hardly chosen on purpose. */
const mostFiles = 10_000

/** The file at a path, or all files below the folder there, but for hidden ones. Links out of the folder are not followed. */
export async function filesAt(given: string): Promise<FoundFiles> {
  const path = resolve(given)
  let entry: Stats
  try {
    entry = await stat(path)
  } catch (error) {
    return { ok: false, problem: problemOf(given, error) }
  }
  if (entry.isFile()) return { ok: true, files: [{ path, steps: stepsOf(path), shown: 1, chosen: true }] }
  if (!entry.isDirectory())
    return { ok: false, problem: `${given} is neither a file nor a folder. Choose one of those.` }
  const files: FoundFile[] = []
  try {
    await collect({ path, real: await realpath(path), above: stepsOf(path).length }, path, files)
  } catch (error) {
    return { ok: false, problem: problemOf(given, error) }
  }
  if (files.length > mostFiles) {
    return {
      ok: false,
      problem: `The folder ${given} has more than ${String(mostFiles)} files. Choose the folder of one collection.`,
    }
  }
  return { ok: true, files }
}

interface Root {
  readonly path: string
  readonly real: string
  /** How many steps of a path are the folder's own. */
  readonly above: number
}

async function collect(root: Root, folder: string, files: FoundFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.') || files.length > mostFiles) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await collectBelow(root, path, files)
    else if (entry.isFile()) files.push(fileIn(root, path))
    else if (await leadsOut(entry, path, root)) files.push({ ...fileIn(root, path), refused: link })
  }
}

/** A folder that cannot be read costs what is in it, and leaves the others standing. */
async function collectBelow(root: Root, folder: string, files: FoundFile[]): Promise<void> {
  try {
    await readdir(folder)
  } catch (error) {
    const message = `The folder cannot be read (${codeOf(error)}), so nothing in it was used. Check who may read it.`
    files.push({ ...fileIn(root, folder), refused: { code: 'refused-unreadable', message } })
    return
  }
  await collect(root, folder, files)
}

function fileIn({ above }: Root, path: string): FoundFile {
  const steps = stepsOf(path)
  return { path, steps, shown: steps.length - above, chosen: false }
}

const link: Issue = {
  code: 'refused-unreadable',
  message: 'This is a link that leads out of the folder, so it was not followed. Choose the file that it leads to.',
}

/** What a link inside the folder leads to is found under its own name. */
async function leadsOut(entry: Dirent, path: string, { real }: Root): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  const target = await realpath(path).catch(() => '')
  return target !== real && !target.startsWith(real + sep)
}

function stepsOf(path: string): readonly string[] {
  return path.split(sep).filter((step) => step !== '')
}

function problemOf(given: string, error: unknown): string {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? `There is no file or folder ${given}. Check how it is spelled.`
    : `${given} cannot be read (${code}). Check who may read it.`
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason'
}
