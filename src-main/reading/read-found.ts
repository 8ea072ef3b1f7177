import type { Tools } from '../engine/import/importer'
import { isRefusal, type Issue } from '../engine/model/issue'
import type { LeftOut, Part, Source } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { read } from '../engine/pipeline'
import type { Opened } from './archive/archive'
import { Budget } from './archive/budget'
import { openArchive } from './archive/open'
import type { Found } from './find'
import { bytesOf, hexDigest, sourceOf } from './sources'

/** What one chosen file says. The texts stay for the lines that a report quotes. */
export interface FileReading {
  /** The file and, where it is an archive, what it holds. */
  readonly parts: readonly Part[]
  readonly texts: ReadonlyMap<string, string>
}

export async function readFound(side: Side, found: Found, tools: Tools): Promise<FileReading> {
  const context: Context = { side, tools, budget: new Budget() }
  return readContent(await contentOf(found, context), context)
}

interface Context {
  readonly side: Side
  readonly tools: Tools
  /** One for the chosen file with everything inside of it, however deep. */
  readonly budget: Budget
}

/** A file without its bytes, which are as large as its text and not needed beside it. */
type Content =
  | { readonly source: Source }
  | { readonly about: Omit<Source, 'content'>; readonly opened: Exclude<Opened, { readonly refused: Issue }> }

async function contentOf(found: Found, context: Context): Promise<Content> {
  const content = await bytesOf(context.side, found)
  return 'source' in content ? content : openedContent(found.file, content.bytes, context)
}

async function openedContent(file: string, bytes: Uint8Array, { side, budget }: Context): Promise<Content> {
  const opened = await openArchive(bytes, budget)
  if (opened === undefined) return { source: sourceOf(side, file, bytes) }
  const about = { side, file, bytes: bytes.length, sha256: hexDigest(bytes) }
  if (!('refused' in opened)) return { about, opened }
  return { source: { ...about, content: { refused: opened.refused, kind: opened.kind } } }
}

function readSource(source: Source, tools: Tools): FileReading {
  const { content, file } = source
  return { parts: [read(source, tools)], texts: new Map('text' in content ? [[file, content.text]] : []) }
}

async function readContent(content: Content, context: Context): Promise<FileReading> {
  if ('source' in content) return readSource(content.source, context.tools)
  const { about, opened } = content
  const inside: FileReading[] = []
  const leftOut: LeftOut[] = [...opened.leftOut]
  for (const { name, bytes } of opened.entries) {
    const reading = await readContent(await openedContent(`${about.file}/${name}`, bytes, context), context)
    const why = whyLeftOut(name, reading)
    if (why === undefined) inside.push(reading)
    else leftOut.push({ what: name, why })
  }
  const archive = { kind: opened.kind, files: inside.length, leftOut, issues: opened.issues }
  return joined(readSource({ ...about, content: { archive } }, context.tools), inside)
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
