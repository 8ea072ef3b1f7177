import type { ChangeRow } from '../report'
import { html, when, type Markup } from './markup'
import { none, numberLinks, section } from './parts'

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

function table(caption: string, rows: readonly ChangeRow[], withFindings: boolean): Markup {
  return html`<div class="scroll">
    <table>
      <caption>
        ${caption} (${rows.length})
      </caption>
      <thead>
        <tr>
          <th scope="col" class="narrow number">No.</th>
          <th scope="col" class="wide">What</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          ${when(withFindings, () => html`<th scope="col" class="middle">Findings</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, withFindings))}
      </tbody>
    </table>
  </div>`
}

function tableRow(row: ChangeRow, withFindings: boolean): Markup {
  return html`<tr id="change-${row.number}">
    <td class="number">${row.number}</td>
    <th scope="row">${what(row)}</th>
    <td>${value(row.before)}${places(row.evidence.before)}</td>
    <td>${value(row.after)}${places(row.evidence.after)}</td>
    ${when(withFindings, () => html`<td>${numberLinks('finding', row.findings)}</td>`)}
  </tr> `
}

function what({ verb, kind, name, property, propertyWords, application, note, code }: ChangeRow): Markup {
  return html`<b>${kind} ${name}</b>
    ${verb}${when(propertyWords !== '', () => html`<br />${propertyWords}`)}${when(property !== '', () => html`<br /><span class="${propertyWords === '' ? '' : 'quiet small'}">${property}</span>`)}${when(application !== '', () => html`<br /><span class="quiet">application ${application}</span>`)}${when(note !== '', () => html`<br /><span class="quiet">${note}</span>`)}${when(code !== '', () => html` <span class="quiet small">${code}</span>`)}`
}

function value(text: string): Markup {
  return text === '' ? html`<span class="quiet">–</span>` : html`<code>${text}</code>`
}

function places(lines: ChangeRow['evidence']['before']): Markup {
  const [first] = lines
  if (first === undefined) return html``
  const more = lines.length === 1 ? '' : ` and ${String(lines.length - 1)} more`
  return html`<br /><span class="quiet small">${first.file}, line ${first.line}${more}</span>`
}
