import type { FindingCard, InputRow, Report } from '../report'
import { count, stateWords } from '../words'
import { html, when, type Markup } from './markup'
import { severityMark } from './parts'

const mostFindings = 4
const mostWarnings = 5
const mostInputs = 4
const longest = 170

/** Page 1, on one sheet: nothing stands here that is not found again in full further in. */
export function decisionPage(report: Report): Markup {
  const { decision, record } = report
  return html`
    <section class="page-one" aria-labelledby="title">
      <header class="masthead">
        <h1 id="title">${shortened(report.title, 110)}</h1>
        <p class="label">Decision page</p>
      </header>
      <div class="verdict">
        <span class="label">Verdict</span><strong>${decision.verdict}</strong>
        <p>${shortened(decision.because, 420)}</p>
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
        <dd>${decision.failoverLine}</dd>
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
  return when(
    fresh.length > 0,
    () =>
      html`<h2>New or worse</h2>
        <ol>
          ${fresh.slice(0, mostFindings).map(newFinding)}${when(fresh.length > mostFindings, () => html`<li>and ${fresh.length - mostFindings} more under Findings.</li>`)}
        </ol>`,
  )
}

function newFinding({ number, severity, state, message }: FindingCard): Markup {
  return html`<li>
    ${severityMark(severity)} <a href="#finding-${number}">Finding ${number}</a>, ${stateWords[state].toLowerCase()}:
    ${shortened(message)}
  </li>`
}

function warnings(sentences: readonly string[]): Markup {
  return when(
    sentences.length > 0,
    () =>
      html`<h2>Know before you decide</h2>
        <ul class="warnings">
          ${sentences.slice(0, mostWarnings).map((sentence) => html`<li>${shortened(sentence)}</li>`)}${when(sentences.length > mostWarnings, () => html`<li>${count(sentences.length - mostWarnings, 'more warning')} under Inputs and coverage.</li>`)}
        </ul>`,
  )
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
  const rows = inputs.slice(0, mostInputs).map(
    ({ side, file, sha256 }) =>
      html`<dt>${side}</dt>
        <dd>${shortened(file, 60)}: <code>${sha256}</code></dd> `,
  )
  const rest = inputs.length - mostInputs
  return html`${rows}${when(
    rest > 0,
    () =>
      html`<dt></dt>
        <dd>
          ${count(rest, 'more file')} with ${rest === 1 ? 'its hash' : 'their hashes'} under Inputs and coverage.
        </dd>`,
  )}`
}

function shortened(text: string, length = longest): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
