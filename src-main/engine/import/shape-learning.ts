import { namesOf } from '../model/address'
import type { Value } from '../model/artifact'
import type { Ledger } from '../model/part'
import {
  isOrdinary,
  lineBreaksIn,
  withFilter,
  type EntityShape,
  type Gap,
  type ReadFilterText,
  type ShapedArtifact,
} from './entity-shape'
import type { EntityReading, KnownEntity, TextArtifact } from './known-entity'
import { MovedLayout, type GapEnd } from './moved-layout'
import { isMasked } from './secrets'

/** An entity as it was read by itself, when there was nothing to say of it but its artifacts; else undefined. */
export type ReadAlone = (text: string) => EntityReading | undefined

/**
 * Finds out which texts of an entity are values and nothing else, by reading it again with a mark in the place of each:
 * where the same comes out but for the marks, the same comes out for any ordinary text there. Undefined where it does not.
 */
export function learnShape(
  entity: KnownEntity,
  readAlone: ReadAlone,
  filterOf: ReadFilterText,
): EntityShape | undefined {
  const { text } = entity
  if (text.length > longest || text.includes(markStart)) return undefined
  const all = spansIn(text)
  const tried = readAlone(marked(text, all))
  if (tried === undefined) return undefined
  const [found, inPaths] = [new Set(tried.artifacts.flatMap(marksIn)), new Set(tried.artifacts.flatMap(marksInPaths))]
  const spans = all.filter(({ is }, gap) => is === 'filter' || (found.has(gap) && !inPaths.has(gap)))
  const read = spans.length === all.length ? tried : readAlone(marked(text, spans))
  return read && provenShape(entity, spans, read, filterOf)
}

/** Longer ones are hardly ever alike. */
const longest = 100_000

interface Span {
  readonly start: number
  readonly end: number
  readonly is: Gap['is']
}

function spansIn(text: string): readonly Span[] {
  const filters = spansOf(text, filter, 'filter')
  const values = [...spansOf(text, leaf, 'value'), ...namesIn(text)].filter(
    ({ start, end }) => isValue(text.slice(start, end)) && !filters.some((one) => start >= one.start && end <= one.end),
  )
  return [...(filters.length === 1 ? filters : []), ...values].sort((a, b) => a.start - b.start)
}

/** What a mask stands for would be a secret in clear text with any other text in its place. */
function isValue(text: string): boolean {
  return isOrdinary(text) && !isMasked(text)
}

function spansOf(text: string, pattern: RegExp, is: Gap['is'], from = 0): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
    is,
  }))
}

const less = String.raw`(?:<|&(?:amp;)*lt;)`
const more = String.raw`(?:>|&(?:amp;)*gt;)`
/** The text between a start tag and an end tag, but for one that may tell what the elements beside it are. */
const leaf = new RegExp(
  String.raw`(?<=${more})[^\s<>&"][^<>&"\r\n]*(?=${less}/(?!(?:[^\s<>&]*:)?(?:name|key)\s*${more}))`,
  'gi',
)
const filter = /(?<=<Filter>)[^<>]+(?=<\/Filter>)/g

/** The names of things that have no text of their own. */
function namesIn(text: string): readonly Span[] {
  return [...text.matchAll(/<[^<>/!?][^<>]*>(?=\s*<)/g)].flatMap(({ 0: tag, index }) =>
    spansOf(tag, /(?<=\s(?:Name|FullyQualifiedName)=")[^"]+(?=")/g, 'value', index),
  )
}

const markStart = '\u00a4mark'

function marked(text: string, spans: readonly Span[]): string {
  return literalsOf(text, spans)
    .map((literal, gap) => literal + fillingOf(text, spans[gap], gap))
    .join('')
}

function fillingOf(text: string, span: Span | undefined, gap: number): string {
  if (span === undefined) return ''
  return span.is === 'value'
    ? `${markStart}${String(gap)}x`
    : '\n'.repeat(lineBreaksIn(text.slice(span.start, span.end)))
}

function literalsOf(text: string, spans: readonly Span[]): readonly string[] {
  return [...spans, undefined].map((span, index) => text.slice(spans[index - 1]?.end ?? 0, span?.start))
}

/** The gap whose mark a text is. */
function gapOf(value: Value | undefined): number | undefined {
  const gap = typeof value === 'string' ? /^\u00a4mark(\d+)x$/.exec(value)?.[1] : undefined
  return gap === undefined ? undefined : Number(gap)
}

function marksIn({ address, settings }: TextArtifact): readonly number[] {
  return [...namesOf(address), ...settings.of.values].flatMap((value) => gapOf(value) ?? [])
}

/** Of texts that tell the items of a list apart. */
function marksInPaths({ settings }: TextArtifact): readonly number[] {
  return [...settings.keys()].flatMap((path) => [...path.matchAll(/\u00a4mark(\d+)x/g)].map(([, gap]) => Number(gap)))
}

function provenShape(
  entity: KnownEntity,
  spans: readonly Span[],
  read: EntityReading,
  filterOf: ReadFilterText,
): EntityShape | undefined {
  const texts = spans.map(({ start, end }) => entity.text.slice(start, end))
  const at = spans.findIndex(({ is }) => is === 'filter')
  const said = at < 0 ? undefined : filterOf(texts[at] ?? '')
  const ledger = said ? withFilter(read.ledger, said) : read.ledger
  const shape = new Learning(entity, spans, said?.text)
  const artifacts = entity.artifacts.map((one, index) => shape.artifact(one, read.artifacts[index]))
  const isProven =
    read.artifacts.length === artifacts.length &&
    read.elements === entity.elements &&
    (at < 0 || said !== undefined) &&
    ledger !== undefined &&
    isSameLedger(ledger, entity.ledger)
  if (!isProven || !artifacts.every((one) => one !== undefined)) return undefined
  return {
    literals: literalsOf(entity.text, spans),
    gaps: spans.map(({ is }, gap) => (is === 'filter' ? { is, lineBreaks: lineBreaksIn(texts[gap] ?? '') } : { is })),
    artifacts,
    ledger: read.ledger,
    elements: read.elements,
  }
}

class Learning {
  private readonly entity: KnownEntity
  private readonly texts: readonly string[]
  private readonly marks: readonly string[]
  /** What the gaps say. */
  private readonly said: readonly string[]
  private readonly filterGap: number
  private readonly ends: readonly GapEnd[]

  constructor(entity: KnownEntity, spans: readonly Span[], filterText: string | undefined) {
    this.entity = entity
    this.texts = spans.map(({ start, end }) => entity.text.slice(start, end))
    this.marks = spans.map((span, gap) => fillingOf(entity.text, span, gap))
    this.said = this.texts.map((text, gap) => (spans[gap]?.is === 'filter' ? (filterText ?? '') : text))
    this.filterGap = spans.findIndex(({ is }) => is === 'filter')
    const first = entity.artifacts[0]?.column ?? 1
    this.ends = spans.map(({ end }) => endOf(entity.text.slice(0, end), first))
  }

  /** Undefined where anything but the marks differs, or a mark does not stand for the text that it was put in the place of. */
  artifact(real: TextArtifact, read: TextArtifact | undefined): ShapedArtifact | undefined {
    if (read?.kind !== real.kind || real.kind === 'group') return undefined
    const { texts, marks, said } = this
    const [ours, theirs] = [real.settings.of, read.settings.of]
    const below = real.line - this.entity.line
    const ends = this.ends.map(({ line, column }) => ({ line: line - below, column }))
    const places = new MovedLayout({ layout: ours.layout, column: real.column }, texts, ends)
    const isSamePlace = isSame(places.of(marks), { layout: theirs.layout, column: read.column })
    const filterRow = this.filterGap < 0 ? undefined : ours.paths.get('Filter')
    const gaps = theirs.values.map((value, row) => (row === filterRow ? this.filterGap : gapOf(value)))
    const values = theirs.values.map((value, row) => said[gaps[row] ?? -1] ?? value)
    const names = namesOf(read.address).map((name) => gapOf(name) ?? name)
    const named = names.map((name) => (typeof name === 'number' ? texts[name] : name))
    const isProven =
      ours.paths === theirs.paths &&
      isSamePlace &&
      isSame([...ours.secrets], [...theirs.secrets]) &&
      isSame(ours.values, values) &&
      isSame(namesOf(real.address), named)
    if (!isProven) return undefined
    const filled = gaps.flatMap((gap, row) => (gap === undefined ? [] : [{ row, gap }]))
    return { kind: real.kind, names, columns: ours, filled, below, places }
  }
}

/** Lines counted from the first one, which begins at a column. */
function endOf(before: string, first: number): GapEnd {
  const line = lineBreaksIn(before)
  return { line, column: line === 0 ? first + before.length : before.length - before.lastIndexOf('\n') }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isSameLedger(a: Ledger, b: Ledger): boolean {
  return a.read === b.read && isSame(a.ignored, b.ignored) && b.notUnderstood.length === 0
}
