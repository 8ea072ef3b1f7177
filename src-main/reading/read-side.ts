import { excerpts, type Excerpt } from '../engine/import/excerpt'
import type { Tools } from '../engine/import/importer'
import type { Part } from '../engine/model/part'
import type { Place, Side } from '../engine/model/place'
import type { Found } from './find'
import { readFound } from './read-found'

/** One side, read. The texts stay for the lines that a report quotes. */
export interface Reading {
  readonly parts: readonly Part[]
  /** The parts again, by the file that was chosen: an archive gives many, a copy of another file none. */
  readonly byFile: readonly (readonly Part[])[]
  readonly texts: ReadonlyMap<string, string>
}

export async function readSide(
  side: Side,
  files: readonly Found[],
  tools: Tools,
  begun: (done: number, file: string) => void = () => undefined,
): Promise<Reading> {
  const byFile: (readonly Part[])[] = []
  const texts = new Map<string, string>()
  const copies = new Set<string>()
  for (const [done, found] of files.entries()) {
    begun(done, found.file)
    const reading = await readFound(side, found, tools)
    const parts = reading.parts.filter((part) => isFirst(part, copies))
    byFile.push(parts)
    for (const { file } of parts) {
      const text = reading.texts.get(file)
      if (text !== undefined) texts.set(file, text)
    }
  }
  return { parts: byFile.flat(), byFile, texts }
}

/** Two files of one name and one content are one file, chosen twice. */
function isFirst({ file, sha256, bytes }: Part, copies: Set<string>): boolean {
  const copy = `${file.slice(file.lastIndexOf('/') + 1)}\n${sha256}`
  if (copies.has(copy) && bytes > 0) return false
  copies.add(copy)
  return true
}

/** The lines that evidence points at, redacted. */
export function excerptFrom(
  readings: Readonly<Record<Side, Reading>>,
): (side: Side, place: Place, near?: string) => string {
  const known = { before: new Map<string, Excerpt>(), after: new Map<string, Excerpt>() }
  return (side, { file, line }, near) => {
    const lines = known[side].get(file) ?? excerpts(readings[side].texts.get(file) ?? '')
    known[side].set(file, lines)
    return lines(line, near)
  }
}

/** With the texts of files that belong to no side, so that their lines can be quoted. */
export function withTexts(reading: Reading, texts: ReadonlyMap<string, string>): Reading {
  return texts.size === 0 ? reading : { ...reading, texts: new Map([...texts, ...reading.texts]) }
}
