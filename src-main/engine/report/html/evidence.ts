import type { EvidenceLine, EvidencePair, FindingCard } from '../report'
import { count } from '../words'
import { html, when, type Markup } from './markup'

/** More lines of one finding are counted. */
const most = 8

/** Every line with its side. A line that both sides hold word for word stands once, after those that differ. */
export function evidence({
  evidence: pair,
  moreLines: more,
  countedLines,
}: Pick<FindingCard, 'evidence' | 'moreLines' | 'countedLines'>): Markup {
  const rows = rowsOf(pair)
  const rest = Math.max(0, rows.length - most) + more.before + more.after
  return html`<div class="evidence">
    <p class="label">Evidence</p>
    ${when(
      rows.length > 0,
      () =>
        html`<ul>
          ${rows.slice(0, most).map(row)}
        </ul>`,
    )}${when(pair.before.length === 0, () => html`<p class="quiet small">No line of the before side shows it.</p>`)}${when(pair.after.length === 0, () => html`<p class="quiet small">No line of the after side shows it.</p>`)}${when(rest > 0, () => html`<p class="quiet small">${restOf(rest, countedLines)}</p>`)}
  </div>`
}

export function evidenceLength(pair: EvidencePair): number {
  return Math.min(rowsOf(pair).length, most)
}

function restOf(rest: number, counted: number): string {
  if (counted === 0) return `${count(rest, 'more line')} in the record (.json).`
  return `${count(rest, 'more line')}: the record (.json) names ${String(rest - counted)} of them and counts the others.`
}

interface Row {
  readonly side: 'Before' | 'After' | 'Both'
  readonly place: string
  readonly text: string
}

function rowsOf({ before, after }: EvidencePair): readonly Row[] {
  const left = [...after]
  const only: Row[] = []
  const both: Row[] = []
  for (const one of before) {
    const at = left.findIndex(({ file, text }) => text !== '' && file === one.file && text === one.text)
    const [same] = at < 0 ? [] : left.splice(at, 1)
    if (same) both.push(bothOf(one, same))
    else only.push(rowOf('Before', one))
  }
  return [...only, ...left.map((one) => rowOf('After', one)), ...both]
}

function rowOf(side: Row['side'], { file, line, text }: EvidenceLine): Row {
  return { side, place: `${file}, line ${String(line)}`, text }
}

function bothOf(before: EvidenceLine, after: EvidenceLine): Row {
  const row = rowOf('Both', before)
  return before.line === after.line
    ? row
    : { ...row, place: `${before.file}, lines ${String(before.line)} and ${String(after.line)}` }
}

function row({ side, place, text }: Row): Markup {
  return html`<li>
    <span class="side">${side}</span>
    <span><span class="place">${place}</span>${when(text !== '', () => html` <code>${text}</code>`)}</span>
  </li>`
}
