import { excerpt } from '../engine/import/excerpt'
import type { Tools } from '../engine/import/importer'
import type { Part, Source } from '../engine/model/part'
import type { Place, Side } from '../engine/model/place'
import { read } from '../engine/pipeline'
import { sourceOf, unreadable } from './decode'
import { contentOf, type Found } from './found'

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
  for (const [done, found] of files.entries()) {
    begun(done, found.file)
    const source = await load(side, found)
    if ('text' in source.content) texts.set(source.file, source.content.text)
    parts.push(read(source, tools))
  }
  return { parts, texts }
}

/** The lines that evidence points at, redacted. */
export function excerptFrom(
  readings: Readonly<Record<Side, Reading>>,
): (side: Side, place: Place, near?: string) => string {
  return (side, { file, line }, near) => excerpt(readings[side].texts.get(file) ?? '', line, near)
}

async function load(side: Side, found: Found): Promise<Source> {
  try {
    return sourceOf(side, found.file, await contentOf(found))
  } catch {
    const message = 'The file cannot be read any more: it was moved, removed or is in use. Add it again.'
    return unreadable(side, found.file, message)
  }
}
