import { address, type Kind } from '../model/address'
import type { Value } from '../model/artifact'
import type { Ledger } from '../model/part'
import type { Place } from '../model/place'
import { PlacedSettings, type SettingColumns } from '../model/placed-settings'
import type { MovedLayout } from './moved-layout'
import type { EntityReading, TextArtifact } from './known-entity'
import type { FilterSaid } from './plain-filter'
import { secretSpans } from './redact'

/**
 * What thousands of entities have in common: all of their text but for some values, and so all of what is read from it but
 * for these values. The text is literals[0], a gap, literals[1], a gap, … and the last literal.
 */
export interface EntityShape {
  readonly literals: readonly string[]
  readonly gaps: readonly Gap[]
  readonly artifacts: readonly ShapedArtifact[]
  /** Of an entity whose filter is empty. */
  readonly ledger: Ledger
  readonly elements: number
}

/** The place of one value, or of the text of a filter, which has as many line breaks in each entity of the shape. */
export type Gap = { readonly is: 'value' } | { readonly is: 'filter'; readonly lineBreaks: number }

export interface ShapedArtifact {
  readonly kind: Exclude<Kind, 'group'>
  /** A number is that of the gap. */
  readonly names: readonly (string | number)[]
  readonly columns: SettingColumns
  readonly filled: readonly { readonly row: number; readonly gap: number }[]
  /** Counted from the line of the entity. */
  readonly below: number
  readonly places: MovedLayout
}

export type ReadFilterText = (text: string) => FilterSaid | undefined

/** What an entity says whose text has the shape; undefined where it has not, or where a value needs a closer look. */
export function readByShape(
  shape: EntityShape,
  text: string,
  { file, line, filterOf }: { readonly file: string; readonly line: number; readonly filterOf: ReadFilterText },
): EntityReading | undefined {
  const texts = textsIn(shape, text)
  if (texts === undefined) return undefined
  const values: string[] = []
  let { ledger } = shape
  for (const [at, gap] of shape.gaps.entries()) {
    const raw = texts[at] ?? ''
    const said = gap.is === 'filter' ? filterIn(raw, gap.lineBreaks, filterOf) : undefined
    const summed = said && withFilter(ledger, said)
    if (gap.is === 'filter' ? summed === undefined : !isOrdinary(raw)) return undefined
    ledger = summed ?? ledger
    values.push(said?.text ?? raw)
  }
  const artifacts = shape.artifacts.map((one) => artifactOf(one, values, texts, { file, line }))
  return { artifacts, ledger, elements: shape.elements }
}

/** The texts of the gaps, of which nothing is known yet. */
function textsIn({ literals, gaps }: EntityShape, text: string): readonly string[] | undefined {
  const [first = ''] = literals
  if (!text.startsWith(first)) return undefined
  const found: string[] = []
  let at = first.length
  for (let index = 0; index < gaps.length; index += 1) {
    const literal = literals[index + 1] ?? ''
    const end = text.indexOf(gaps[index]?.is === 'filter' ? literal : literal.charAt(0), at)
    if (end < 0 || text.slice(end, end + literal.length) !== literal) return undefined
    found.push(text.slice(at, end))
    at = end + literal.length
  }
  return at === text.length ? found : undefined
}

function filterIn(text: string, lineBreaks: number, filterOf: ReadFilterText): FilterSaid | undefined {
  return text.includes('<') || lineBreaksIn(text) !== lineBreaks ? undefined : filterOf(text)
}

export function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1
}

/** Only as much more of what the shape itself has, so that the order of the account stays that of the file. */
export function withFilter(ledger: Ledger, { read, ignored }: FilterSaid): Ledger | undefined {
  if (read === 0 && ignored.count === 0) return ledger
  const known = ignored.count === 0 || ledger.ignored.some(({ what }) => what === ignored.what)
  if (!known) return undefined
  const more = (count: number, what: string): number => (what === ignored.what ? count + ignored.count : count)
  return {
    ...ledger,
    read: ledger.read + read,
    ignored: ledger.ignored.map((entry) => ({ ...entry, count: more(entry.count, entry.what) })),
  }
}

/** A text that is its own value: no markup, no white space around it, and nothing like a secret. */
export function isOrdinary(text: string): boolean {
  return ordinary.test(text) && secretSpans(text).length === 0
}

const ends = String.raw`[!#-%'-;=?-~\xc0-\u024f]`
const ordinary = new RegExp(String.raw`^${ends}(?:[ !#-%'-;=?-~\xa0-\ud7ff\ue000-\ufffd]*${ends})?$`)

function artifactOf(
  { kind, names, columns, filled, below, places }: ShapedArtifact,
  said: readonly string[],
  texts: readonly string[],
  at: Place,
): TextArtifact {
  const values: Value[] = columns.values.slice()
  for (const { row, gap } of filled) values[row] = said[gap] ?? null
  const own = names.map((name) => (typeof name === 'number' ? (said[name] ?? '') : name))
  const [file, line] = [at.file, at.line + below]
  const { layout, column } = places.of(texts)
  return {
    kind,
    address: address(kind, ...own),
    name: own.at(-1) ?? '',
    settings: new PlacedSettings({ ...columns, layout, values }, file, line),
    file,
    line,
    ...(column === undefined ? {} : { column }),
  }
}
