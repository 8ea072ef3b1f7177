import { Account } from './account'
import { sectionsOf } from './console-sections'
import { rowsOfTable } from './console-tables'
import { readDelimited } from './delimited'
import { secretSpans, type Span } from './redact'
import { isSecretName } from './secrets'
import { textFormatOf } from './text-format'

/** The secrets of a table or of pasted text, which nothing but the name of a column or a line above or before them tells. */
export function namedSecrets(text: string): readonly Span[] {
  if (/^\s*[<{[]/.test(text)) return []
  const format = textFormatOf(text)
  return format === 'csv' ? cellsOf(text) : format === 'console' ? printedIn(text) : []
}

/** Those that touch a part of the text. */
export function spansWithin(spans: readonly Span[], start: number, end: number): readonly Span[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((spans[last]?.start ?? end) < end) last += 1
  return spans.slice(low, last)
}

/** Quotes are doubled inside of a value, so what is suspicious in one is hidden as a whole. */
function cellsOf(text: string): readonly Span[] {
  const reading = readDelimited(text)
  if (!reading.ok) return []
  const [header = [], ...records] = reading.records
  const secret = header.map((cell) => isSecretName(cell.text.trim()))
  return records.flatMap((record) =>
    record
      .filter((cell, at) => secret[at] === true || (cell.text.includes('"') && secretSpans(cell.text).length > 0))
      .filter(({ start, end }) => end > start),
  )
}

function printedIn(text: string): readonly Span[] {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)]
  return sectionsOf(text, new Account()).flatMap((section) => {
    const fields =
      section.kind === 'list'
        ? section.objects.flat()
        : rowsOfTable(section).flatMap(({ line, cells }) =>
            (cells ?? []).map((cell) => ({ ...cell, line, lastLine: line })),
          )
    const secret = fields.filter(({ name, text: value }) => isSecretName(name) && value !== '')
    return secret.map(({ line, lastLine, column }) => ({
      start: (starts[line - 1] ?? 0) + column - 1,
      end: starts[lastLine] ?? text.length,
    }))
  })
}
