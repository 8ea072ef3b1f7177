import type { DecisionPage, FindingCard, InputRow, Report } from '../report'
import { count, stateWords } from '../words'
import { html, when, type Markup } from './markup'
import { linesOf, longestSentence, share } from './page-one'
import { severityMark, shortened } from './parts'

/** Characters that there is room for on one sheet of A4 or Letter; and the lines that lists and verdict share. */
const room = { title: 84, because: 520, failover: 170, lines: 33, inputs: 4 }

/** Page 1, on one sheet: nothing stands here that is not found again in full further in. */
export function decisionPage(report: Report): Markup {
  const { decision, record } = report
  const because = shortened(decision.because, room.because)
  const fresh = report.findings.filter(({ state }) => state === 'introduced' || state === 'worsened')
  const hashes = report.inputs.length > room.inputs ? 1 : report.inputs.length
  const [findings = 0, questions = 0, warned = 0] = share(room.lines - hashes - linesOf(because), [
    fresh.map(({ message }) => `${beforeMessage}${message}`),
    decision.couldHide.map(({ ask }) => `${beforeAsk}${ask}`),
    decision.warnings,
  ])
  return html`
    <section class="page-one" aria-labelledby="title">
      <header class="masthead">
        <h1 id="title">${shortened(report.title, room.title)}</h1>
        <p class="label">Decision page</p>
      </header>
      <div class="verdict">
        <span class="label">Verdict</span><strong>${decision.verdict}</strong>
        <p>${because}</p>
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
      ${newFindings(fresh, findings)} ${graveQuestions(decision.couldHide, questions)}
      ${warnings(decision.warnings, warned)} ${request()} ${strip(report)}
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

function newFindings(fresh: readonly FindingCard[], shown: number): Markup {
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
    ${shortened(message, longestSentence)}
  </li>`
}

function graveQuestions(asked: DecisionPage['couldHide'], shown: number): Markup {
  return when(
    asked.length > 0,
    () =>
      html`<h2>Open questions that could hide a critical or high risk</h2>
        <ol>
          ${asked.slice(0, shown).map(({ number, couldBe, ask }) => html`<li>${severityMark(couldBe)} Question ${number}: ${shortened(ask, longestSentence)}</li>`)}${when(asked.length > shown, () => html`<li>and ${asked.length - shown} more under Questions.</li>`)}
        </ol>`,
  )
}

/** As long as what stands before the text of a question. */
const beforeAsk = 'Critical Question 1000: '

function warnings(sentences: readonly string[], shown: number): Markup {
  return when(
    sentences.length > 0,
    () =>
      html`<h2>Know before you decide</h2>
        <ul class="warnings">
          ${sentences.slice(0, shown).map((sentence) => html`<li>${shortened(sentence, longestSentence)}</li>`)}${when(sentences.length > shown, () => html`<li>${count(sentences.length - shown, 'more warning')} under Inputs and coverage.</li>`)}
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

/** The hash of the record covers every input, so a long list is only counted here. */
function inputHashes(inputs: readonly InputRow[]): Markup {
  if (inputs.length > room.inputs) {
    return html`<dt>Inputs</dt>
      <dd>
        ${count(inputs.length, 'file')}, each with its hash under Inputs and coverage; the record covers them all.
      </dd>`
  }
  return html`${inputs.map(
    ({ side, file, sha256 }) =>
      html`<dt>${side}</dt>
        <dd>${shortened(file, 42)}: <code>${sha256}</code></dd> `,
  )}`
}
