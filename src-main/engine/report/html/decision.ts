import type { FindingCard, InputRow, Report } from '../report'
import { count, stateWords } from '../words'
import { html, when, type Markup } from './markup'
import { severityMark, shortened } from './parts'

/** What there is room for on one sheet of A4 or Letter, however long names and sentences are. */
const room = { title: 84, because: 260, failover: 170, sentence: 150, findingLines: 7, warningLines: 5, inputs: 4 }
/** Characters that stand on one line at the least, in the widest of the fonts. */
const lineLength = 88

/** Page 1, on one sheet: nothing stands here that is not found again in full further in. */
export function decisionPage(report: Report): Markup {
  const { decision, record } = report
  return html`
    <section class="page-one" aria-labelledby="title">
      <header class="masthead">
        <h1 id="title">${shortened(report.title, room.title)}</h1>
        <p class="label">Decision page</p>
      </header>
      <div class="verdict">
        <span class="label">Verdict</span><strong>${decision.verdict}</strong>
        <p>${shortened(decision.because, room.because)}</p>
      </div>
      <dl class="numbers">
        ${decision.numbers.map(
          ({ label, value, note }) =>
            html`<div>
              <dt>${label}</dt>
              <dd class="value">${value}</dd>
              <dd class="note">${note}</dd>
            </div>`,
        )}
      </dl>
      <dl class="lines">
        <dt>Failover</dt>
        <dd>${shortened(decision.failoverLine, room.failover)}</dd>
        <dt>Coverage</dt>
        <dd>${decision.coverageLine}</dd>
      </dl>
      ${newFindings(report.findings)} ${warnings(decision.warnings)} ${request()} ${strip(report)}
      <footer class="foot">
        <dl>
          <dt>Record</dt>
          <dd><code>${report.recordSha256}</code> (SHA-256)</dd>
          <dt>Rules</dt>
          <dd>
            ${record.catalogue.rules} rules, version ${record.catalogue.version},
            <code>${record.catalogue.sha256}</code>
          </dd>
          <dt>Tool</dt>
          <dd>${record.tool.name} ${record.tool.version}</dd>
          ${inputHashes(report.inputs)}
        </dl>
      </footer>
    </section>
  `
}

function newFindings(findings: readonly FindingCard[]): Markup {
  const fresh = findings.filter(({ state }) => state === 'introduced' || state === 'worsened')
  const shown = fitting(
    fresh.map(({ message }) => `${beforeMessage}${message}`),
    room.findingLines,
  )
  return when(
    fresh.length > 0,
    () =>
      html`<h2>New or worse</h2>
        <ol>
          ${fresh.slice(0, shown).map(newFinding)}${when(fresh.length > shown, () => html`<li>and ${fresh.length - shown} more under Findings.</li>`)}
        </ol>`,
  )
}

/** As long as what stands before the message of a finding. */
const beforeMessage = 'Critical Finding 1000, introduced: '

function newFinding({ number, severity, state, message }: FindingCard): Markup {
  return html`<li>
    ${severityMark(severity)} <a href="#finding-${number}">Finding ${number}</a>, ${stateWords[state].toLowerCase()}:
    ${shortened(message, room.sentence)}
  </li>`
}

function warnings(sentences: readonly string[]): Markup {
  const shown = fitting(sentences, room.warningLines)
  return when(
    sentences.length > 0,
    () =>
      html`<h2>Know before you decide</h2>
        <ul class="warnings">
          ${sentences.slice(0, shown).map((sentence) => html`<li>${shortened(sentence, room.sentence)}</li>`)}${when(sentences.length > shown, () => html`<li>${count(sentences.length - shown, 'more warning')} under Inputs and coverage.</li>`)}
        </ul>`,
  )
}

/** How many of the sentences fit into so many lines. */
function fitting(sentences: readonly string[], lines: number): number {
  let used = 0
  const over = sentences.findIndex((sentence) => {
    used += linesOf(shortened(sentence, room.sentence))
    return used > lines
  })
  return over < 0 ? sentences.length : over
}

/** A long name begins a line of its own, so that it takes more room than its length. */
function linesOf(sentence: string): number {
  let lines = 1
  let used = 0
  for (const word of sentence.split(' ')) {
    if (used > 0 && used + word.length > lineLength) {
      lines += 1
      used = 0
    }
    used += word.length + 1
  }
  return lines + Math.floor(used / (lineLength + 1))
}

function request(): Markup {
  const decisions = ['Approved', 'Approved with conditions', 'Returned', 'Rejected']
  return html`<h2>Decision</h2>
    <div class="boxes"><span class="blank">Change request</span><span class="blank">Window</span></div>
    <div class="boxes">${decisions.map((word) => html`<span class="box">${word}</span>`)}</div>`
}

function strip({ signatures }: Report): Markup {
  return html`<div class="strip">${signatures.map(({ role }) => html`<p>${role}</p>`)}</div>`
}

/** The hash of the record covers every input, so a long list may be cut here. */
function inputHashes(inputs: readonly InputRow[]): Markup {
  const rows = inputs.slice(0, room.inputs).map(
    ({ side, file, sha256 }) =>
      html`<dt>${side}</dt>
        <dd>${shortened(file, 42)}: <code>${sha256}</code></dd> `,
  )
  const rest = inputs.length - room.inputs
  return html`${rows}${when(
    rest > 0,
    () =>
      html`<dt></dt>
        <dd>
          ${count(rest, 'more file')} with ${rest === 1 ? 'its hash' : 'their hashes'} under Inputs and coverage.
        </dd>`,
  )}`
}
