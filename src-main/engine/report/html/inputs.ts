import type { CoveragePage, InputRow, Report } from '../report'
import { html, when, type Child, type Markup } from './markup'
import { list, section } from './parts'

export function inputsSection({ inputs, coverage, decision }: Report): Markup {
  return section(
    'inputs',
    'Inputs and coverage',
    html`${list(coverage.sentences)}
      ${when(
        decision.warnings.length > 0,
        () =>
          html`<h3>Warnings</h3>
            ${list(decision.warnings)}`,
      )}
      ${table('Every file that was given', ['Side', 'File and SHA-256', 'What it is', 'Bytes'], inputs.map(inputRow))}
      ${issues(inputs)} ${audit(inputs)} ${coverageTables(coverage)}
      <h3>How to check a hash</h3>
      <p>
        The file that was reviewed has the hash that stands here, and the record (.json) has the hash that stands on
        every page. Anyone can compute it:
      </p>
      ${list(coverage.verify)}
      <p>
        A printed page can be changed by whoever prints it. What counts is the record: keep it, and compare its hash
        with the one on the signed page.
      </p>`,
  )
}

function inputRow(input: InputRow): readonly Child[] {
  const { side, file, kindName, summary, scope, product, exported, bytes, sha256 } = input
  const said = [summary, scope === '' ? '' : `scope: ${scope}`, product, exported === '' ? '' : `exported ${exported}`]
  const details = said.filter((text) => text !== '').join('; ')
  return [
    side,
    html`${file}<br /><code>${sha256}</code>`,
    html`${kindName}${when(details !== '', () => html`<br /><span class="quiet">${details}</span>`)}`,
    bytes,
  ]
}

function issues(inputs: readonly InputRow[]): Markup {
  const rows = inputs.flatMap(({ side, file, issues: found }) =>
    found.map(({ message, line }): readonly Child[] => [side, file, line ?? '', message]),
  )
  return table('Issues of the files', ['Side', 'File', 'Line', 'Issue'], rows)
}

function audit(inputs: readonly InputRow[]): Markup {
  const rows = inputs.flatMap(({ file, audit: entries = [] }) =>
    entries.map((entry): readonly Child[] => [
      entry.at,
      entry.user,
      entry.operation,
      `${entry.artifactType} ${entry.artifact}`,
      entry.machine,
      file,
      entry.line,
    ]),
  )
  const columns = ['When', 'Who', 'Operation', 'What', 'On', 'File', 'Line']
  return table('What BizTalk’s audit log says (evidence only: no rule reads it)', columns, rows)
}

function coverageTables(page: CoveragePage): Markup {
  return html`${table(
    'Missing lists',
    ['Side', 'Unknown', 'What it leaves open', 'How to get it'],
    page.missing.map(({ side, listing, words, cost, how }) => [
      side,
      html`${words}<br /><span class="quiet">${listing}</span>`,
      cost,
      how,
    ]),
  )}
  ${when(page.collect !== '', () => html`<p>${page.collect}</p>`)}
  ${byFile(
    'Not understood',
    ['What', 'Line', 'Times'],
    page.notUnderstood.map(({ file, line, what, count }) => [file, [what, line, count]]),
  )}
  ${table(
    'Changed, but judged by no rule',
    ['Kind', 'Property', 'Changes'],
    page.changedNotJudged.map(({ kind, property, count }) => [kind, property, count]),
  )}
  ${byFile(
    'Ignored',
    ['What', 'Why', 'Times'],
    page.ignored.map(({ file, what, why, count }) => [file, [what, why, count]]),
  )}
  ${table(
    'Differences without a meaning',
    ['Why', 'Times'],
    page.noise.map(({ why, count }) => [why, count]),
  )}`
}

const numeric: ReadonlySet<string> = new Set(['Bytes', 'Line', 'Times', 'Changes'])
const kept: ReadonlySet<string> = new Set(['Side'])

function table(caption: string, columns: readonly string[], rows: readonly (readonly Child[])[]): Markup {
  return when(rows.length > 0, () =>
    framed(
      caption,
      columns,
      html`<tbody>
        ${rows.map((cells) => row(columns, cells))}
      </tbody>`,
    ),
  )
}

/** Rows of one file stand together under its name. */
function byFile(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly [file: string, cells: readonly Child[]])[],
): Markup {
  const files = [...new Set(rows.map(([file]) => file))]
  return when(rows.length > 0, () =>
    framed(
      caption,
      columns,
      html`${files.map(
        (file) =>
          html`<tbody>
            <tr class="artifact">
              <th scope="rowgroup" colspan="${columns.length}"><b>${file}</b></th>
            </tr>
            ${rows.filter(([of]) => of === file).map(([, cells]) => row(columns, cells))}
          </tbody>`,
      )}`,
    ),
  )
}

function framed(caption: string, columns: readonly string[], body: Markup): Markup {
  return html`<div class="scroll">
    <table class="dense">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column}</th>`)}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`
}

function row(columns: readonly string[], cells: readonly Child[]): Markup {
  return html`<tr>
    ${cells.map((cell, index) => html`<td class="${classOf(columns[index])}">${cell}</td>`)}
  </tr> `
}

function classOf(column = ''): string {
  if (numeric.has(column)) return 'number'
  if (column === 'File and SHA-256') return 'hash'
  if (column === 'File') return 'file'
  return kept.has(column) ? 'keep' : 'text'
}
