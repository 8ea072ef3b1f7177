import { excerpts, type Excerpt } from '../engine/import/excerpt'
import type { Tools } from '../engine/import/importer'
import type { Part } from '../engine/model/part'
import type { Place, Side } from '../engine/model/place'
import { read } from '../engine/pipeline'
import type { Found } from './find'
import { sourceFrom } from './sources'

/** One side, read. The texts stay for the lines that a report quotes. */
export interface Reading {
  readonly parts: readonly Part[]
  readonly texts: ReadonlyMap<string, string>
}

export async function readSide(
  side: Side,
  files: readonly Found[],
  tools: Tools,
  begun: (done: number, file: string) => void = () => undefined,
): Promise<Reading> {
  const parts: Part[] = []
  const texts = new Map<string, string>()
  const copies = new Set<string>()
  for (const [done, found] of files.entries()) {
    begun(done, found.file)
    const source = await sourceFrom(side, found)
    // Two files of one name and one content are one file, chosen twice.
    const copy = `${source.file.slice(source.file.lastIndexOf('/') + 1)}\n${source.sha256}`
    if (copies.has(copy) && source.bytes > 0) continue
    copies.add(copy)
    if ('text' in source.content) texts.set(source.file, source.content.text)
    parts.push(read(source, tools))
  }
  return { parts, texts }
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
