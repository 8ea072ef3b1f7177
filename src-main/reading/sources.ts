import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { limits } from '../engine/import/limits'
import type { Issue } from '../engine/model/issue'
import type { Source } from '../engine/model/part'
import { byCodeUnit, type Side } from '../engine/model/place'
import { decode, tooLarge } from './decode'
import { codeOf, filesAt, type FoundFile } from './files'
import { namesFor } from './names'

/** The files of one side, or one sentence that says which path could not be read and what to do. */
export type Gathered =
  { readonly ok: true; readonly sources: readonly Source[] } | { readonly ok: false; readonly problem: string }

/** Reads files and folders; the result does not depend on the order in which they are given. */
export async function readSources(side: Side, paths: readonly string[]): Promise<Gathered> {
  const found: FoundFile[] = []
  for (const path of paths) {
    const files = await filesAt(path)
    if (!files.ok) return files
    found.push(...files.files)
  }
  const read: ReadFile[] = []
  for (const file of eachOnce(found)) {
    const source = await readOne(side, file)
    if (typeof source === 'string') return { ok: false, problem: source }
    read.push({ file, source })
  }
  return { ok: true, sources: named(withoutCopies(read)) }
}

/** The bytes of a file as the engine takes them. */
export function sourceOf(side: Side, file: string, bytes: Uint8Array): Source {
  return { side, file, bytes: bytes.length, sha256: sha256(bytes), content: decode(bytes) }
}

interface ReadFile {
  readonly file: FoundFile
  readonly source: Source
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

async function readOne(side: Side, found: FoundFile): Promise<Source | string> {
  const { path, steps, shown } = found
  const file = steps.slice(-shown).join('/')
  if (found.refused) return refused(side, file, found.refused)
  try {
    const { size } = await stat(path)
    if (size > limits.fileBytes) return { side, file, bytes: size, sha256: await hashOf(path), content: tooLarge() }
    return sourceOf(side, file, await readFile(path))
  } catch (error) {
    const message = `The file cannot be read (${codeOf(error)}). Check who may read it, and whether another program holds it.`
    return found.chosen ? `${path}: ${message}` : refused(side, file, { code: 'refused-unreadable', message })
  }
}

function refused(side: Side, file: string, issue: Issue): Source {
  return { side, file, bytes: 0, sha256: sha256(new Uint8Array()), content: { refused: issue } }
}

/** Two files of one name and one content are one file. */
function withoutCopies(read: readonly ReadFile[]): readonly ReadFile[] {
  const files = new Map<string, ReadFile>()
  for (const one of read) {
    const key = `${one.source.file}\n${one.source.sha256}`
    if (!files.has(key)) files.set(key, one)
  }
  return [...files.values()]
}

function named(read: readonly ReadFile[]): readonly Source[] {
  const names = namesFor(read.map(({ file }) => file))
  return read
    .map(({ source }, index) => ({ ...source, file: names[index] ?? source.file }))
    .sort((a, b) => byCodeUnit(a.file, b.file))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
