import { createHash } from 'node:crypto'
import type { Tools } from '../engine/import/importer'
import { isRefusal } from '../engine/model/issue'
import type { LeftOut, Part, Source } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { read } from '../engine/pipeline'
import { Budget } from './archive/budget'
import { openArchive } from './archive/open'
import type { Found } from './find'
import { bytesOf, sourceOf } from './sources'

/** What one chosen file says. The texts stay for the lines that a report quotes. */
export interface FileReading {
  /** The file and, where it is an archive, what it holds. */
  readonly parts: readonly Part[]
  readonly texts: ReadonlyMap<string, string>
}

export async function readFound(side: Side, found: Found, tools: Tools): Promise<FileReading> {
  const content = await bytesOf(side, found)
  const context: Context = { side, tools, budget: new Budget() }
  return 'source' in content ? readSource(content.source, tools) : readBytes(found.file, content.bytes, context)
}

interface Context {
  readonly side: Side
  readonly tools: Tools
  /** One for the chosen file with everything inside of it, however deep. */
  readonly budget: Budget
}

function readSource(source: Source, tools: Tools): FileReading {
  const { content, file } = source
  return { parts: [read(source, tools)], texts: new Map('text' in content ? [[file, content.text]] : []) }
}

async function readBytes(file: string, bytes: Uint8Array, context: Context): Promise<FileReading> {
  const { side, tools, budget } = context
  const opened = await openArchive(bytes, budget)
  if (opened === undefined) return readSource(sourceOf(side, file, bytes), tools)
  const about = { side, file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  const { kind } = opened
  if ('refused' in opened) return readSource({ ...about, content: { refused: opened.refused, kind } }, tools)
  const inside: FileReading[] = []
  const leftOut: LeftOut[] = [...opened.leftOut]
  for (const entry of opened.entries) {
    const reading = await readBytes(`${file}/${entry.name}`, entry.bytes, context)
    const why = whyLeftOut(entry.name, reading)
    if (why === undefined) inside.push(reading)
    else leftOut.push({ what: entry.name, why })
  }
  const archive = { kind, files: inside.length, leftOut, issues: opened.issues }
  return joined(readSource({ ...about, content: { archive } }, tools), inside)
}

const exportNames = /\.(xml|json|csv|tsv|txt|clixml)$/i

/**
 * A collector's archive holds hundreds of files that are no exports of BizTalk or the cluster. They are accounted for in
 * one line each; what has the name of an export and cannot be read stays an input of its own, refused.
 */
function whyLeftOut(name: string, { parts }: FileReading): string | undefined {
  const [part] = parts
  if (part?.kind !== 'unknown') return undefined
  if (!part.issues.some(isRefusal)) return 'It is no export that is read here.'
  return exportNames.test(name) ? undefined : 'It is no text, and so no export that is read here.'
}

function joined(archive: FileReading, inside: readonly FileReading[]): FileReading {
  return {
    parts: [...archive.parts, ...inside.flatMap(({ parts }) => parts)],
    texts: new Map(inside.flatMap(({ texts }) => [...texts])),
  }
}
