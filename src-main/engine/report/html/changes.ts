import type { ChangeRow } from '../report'
import { html, when, type Markup } from './markup'
import { none, numberLinks, section, shortened } from './parts'

export function changesSection(changes: readonly ChangeRow[]): Markup {
  const named = changes.filter(({ findings }) => findings.length > 0)
  const others = changes.filter(({ findings }) => findings.length === 0)
  if (changes.length === 0)
    return section('changes', 'Changes', none('The two sides do not differ in anything that means something.'))
  return section(
    'changes',
    'Changes',
    html`${when(named.length > 0, () => table('Changes that cause a finding', named, true))}
    ${when(others.length > 0, () => table(named.length > 0 ? 'All other changes' : 'Changes, none of which causes a finding', others, false))}`,
  )
}

type Side = 'before' | 'after'

function table(caption: string, rows: readonly ChangeRow[], withFindings: boolean): Markup {
  const only = { before: onlyFile(rows, 'before'), after: onlyFile(rows, 'after') }
  return html`<div class="scroll">
    <table class="changes">
      <caption>
        ${caption} (${rows.length})
      </caption>
      <thead>
        <tr>
          <th scope="col" class="narrow number">No.</th>
          <th scope="col" class="wide">What</th>
          <th scope="col" class="value">Before${inFile(only.before)}</th>
          <th scope="col" class="value">After${inFile(only.after)}</th>
          ${when(withFindings, () => html`<th scope="col" class="narrow">Findings</th>`)}
        </tr>
      </thead>
      ${groups(rows).map((group) => artifact(group, only, withFindings))}
    </table>
  </div>`
}

/** The name of the one file that all lines of a side stand in, so that it need not be repeated. */
function onlyFile(rows: readonly ChangeRow[], side: Side): string {
  const files = new Set(rows.flatMap(({ evidence }) => evidence[side].map(({ file }) => file)))
  return files.size === 1 ? ([...files][0] ?? '') : ''
}

function inFile(file: string): Markup {
  return when(file !== '', () => html` <span class="quiet">in ${shortened(file, 60)}</span>`)
}

/** Changes of one artifact that follow each other stand under its name. */
function groups(rows: readonly ChangeRow[]): readonly (readonly ChangeRow[])[] {
  const found: ChangeRow[][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last?.[0]?.address === row.address) last.push(row)
    else found.push([row])
  }
  return found
}

function artifact(rows: readonly ChangeRow[], only: Readonly<Record<Side, string>>, withFindings: boolean): Markup {
  const [first] = rows
  if (first === undefined) return html``
  return html`<tbody>
    <tr class="artifact">
      <td></td>
      <th scope="rowgroup" colspan="${withFindings ? 4 : 3}">
        <b>${first.kind} ${first.name}</b
        >${when(first.application !== '', () => html` <span class="quiet">application ${first.application}</span>`)}
      </th>
    </tr>
    ${rows.map((row) => tableRow(row, only, withFindings))}
  </tbody>`
}

function tableRow(row: ChangeRow, only: Readonly<Record<Side, string>>, withFindings: boolean): Markup {
  return html`<tr id="change-${row.number}">
    <td class="number">${row.number}</td>
    <th scope="row">${what(row)}</th>
    <td>${value(row.before)}${place(row.evidence.before, only.before)}</td>
    <td>${value(row.after)}${place(row.evidence.after, only.after)}</td>
    ${when(withFindings, () => html`<td>${numberLinks('finding', row.findings)}</td>`)}
  </tr> `
}

function what({ verb, property, propertyWords, note, code }: ChangeRow): Markup {
  const words = propertyWords === '' ? property : propertyWords
  return html`${words === '' || verb !== 'changed' ? verb : words}${when(words !== '' && verb !== 'changed', () => html`: ${words}`)}${when(code !== '', () => html` <span class="quiet small">${code}</span>`)}${when(propertyWords !== '', () => html`<br /><span class="quiet small">${property}</span>`)}${when(note !== '', () => html`<br /><span class="quiet small">${note}</span>`)}`
}

function value(text: string): Markup {
  return text === '' ? html`<span class="quiet">–</span>` : html`<code>${text}</code>`
}

function place(lines: ChangeRow['evidence']['before'], only: string): Markup {
  const [first] = lines
  if (first === undefined) return html``
  const more = lines.length === 1 ? '' : ` and ${String(lines.length - 1)} more`
  const file = only === '' ? `${first.file}, ` : ''
  return html`<br /><span class="quiet small">${file}line ${first.line}${more}</span>`
}
