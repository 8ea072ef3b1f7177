import { namedSecrets, spansWithin } from './named-secrets'
import { secretSpans, type Span } from './redact'

const most = 240
/** How far back a secret may begin that goes on in the wanted line. */
const lookBack = 20_000

export type Excerpt = (line: number, around?: string) => string

/**
 * One line of a source as it may be shown: without its secrets (also where one began on an earlier line, or stands in
 * escaped XML), without its indentation, escaped XML as XML, at most 240 characters around `around`, and with invisible
 * characters named.
 */
export function excerpt(text: string, line: number, around = ''): string {
  return excerpts(text)(line, around)
}

/** The same for many lines of one text, whose lines are counted once. */
export function excerpts(text: string): Excerpt {
  const starts = lineStarts(text)
  const named = namedSecrets(text)
  return (line, around = '') => {
    const start = starts[line - 1]
    if (start === undefined) return ''
    const one = redactedLine(text, named, start, starts[line] ?? text.length).trim()
    const shown = onlyOpens.test(one) ? openedObject(text, starts, line) : one
    return cut(visible(unescaped(shown)), around)
  }
}

/** A JSON object that is written over several lines begins with a line that says nothing. */
const onlyOpens = /^[[{]+$/
const mostLines = 12

function openedObject(text: string, starts: readonly number[], line: number): string {
  const lines: string[] = []
  for (let at = line; at < line + mostLines && starts[at - 1] !== undefined; at += 1) {
    const next = redactedLine(text, [], starts[at - 1] ?? 0, starts[at] ?? text.length).trim()
    lines.push(next)
    if (next.startsWith('}')) break
  }
  return lines.join(' ').replace(/,$/, '')
}

/** A carriage return alone ends a line, too, as in XML. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  if (/\r(?!\n)/.test(text)) {
    for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  }
  return starts
}

function redactedLine(text: string, named: readonly Span[], start: number, end: number): string {
  const back = Math.max(text.lastIndexOf('<', start - 1), start - lookBack, 0)
  const from = start === 0 ? 0 : back
  let shown = ''
  let done = start
  const found = secretSpans(text.slice(from, end)).map((span) => ({ start: from + span.start, end: from + span.end }))
  const spans = [...found, ...spansWithin(named, start, end)].sort((a, b) => a.start - b.start)
  for (const span of spans) {
    const secretStart = Math.max(span.start, done)
    const secretEnd = Math.min(span.end, end)
    if (secretEnd <= done) continue
    shown += `${text.slice(done, secretStart)}***`
    done = secretEnd
  }
  return shown + text.slice(done, end)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
/** As deep as bindings nest their documents. */
const deepest = 3

/** A document within the document reads as what it is; the secrets are gone by now. */
function unescaped(line: string): string {
  let shown = line
  for (let depth = 0; depth < deepest && /&(amp;)*lt;/.test(shown); depth += 1) {
    shown = shown.replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => entities[name] ?? entity)
  }
  return shown
}

/** Control characters, and those that are invisible or turn the direction of the text, by their number. */
function visible(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replaceAll(
      /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
}

/** What a cut leaves of a character that takes two places. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g

function cut(line: string, around: string): string {
  if (line.length <= most) return line
  const found = around === '' ? -1 : line.indexOf(around)
  const middle = found < 0 ? 0 : found + Math.floor(around.length / 2)
  const room = most - 2
  const start = Math.max(0, Math.min(middle - Math.floor(room / 2), line.length - room))
  const part = line.slice(start, start + room).replaceAll(halves, '')
  return `${start > 0 ? '…' : ''}${part}${start + room < line.length ? '…' : ''}`
}
