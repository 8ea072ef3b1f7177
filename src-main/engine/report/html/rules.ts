import type { Report, RuleRow } from '../report'
import { count, severityWords } from '../words'
import { html, when, type Markup } from './markup'
import { list, section } from './parts'
import { sourceLink, sourceList, type Sources } from './sources'

export function rulesSection({ rules, decision, record }: Report, sources: Sources): Markup {
  const spoke = rules.filter(({ outcome }) => outcome !== 'not applicable')
  const silent = rules.filter(({ outcome }) => outcome === 'not applicable')
  return section(
    'rules',
    'Rules used',
    html`<h3>How the verdict is picked</h3>
      <p class="lead"><b>${decision.verdict}</b>: ${decision.because}</p>
      ${list(decision.policy)}
      <h3>The rules</h3>
      <p class="lead">
        Catalogue ${record.catalogue.version}, ${count(record.catalogue.rules, 'rule')}, SHA-256
        <code>${record.catalogue.sha256}</code>. The numbers in brackets name the sources below the table.
      </p>
      <div class="scroll">
        <table class="dense">
          <caption>
            What came of each rule on the after side
          </caption>
          <thead>
            <tr>
              <th scope="col" class="middle">Rule</th>
              <th scope="col" class="half">Title</th>
              <th scope="col" class="middle">Outcome</th>
              <th scope="col" class="number">Subjects</th>
              <th scope="col">Severity</th>
              <th scope="col" class="basis">Basis</th>
            </tr>
          </thead>
          <tbody>
            ${spoke.map((rule) => ruleRow(rule, sources))}
          </tbody>
        </table>
      </div>
      ${notApplicable(silent)} ${sourceList(sources)}`,
  )
}

/** Their sources stand in the help page of each. */
function notApplicable(rules: readonly RuleRow[]): Markup {
  return when(
    rules.length > 0,
    () =>
      html`<h3>Rules that found nothing to judge (${rules.length})</h3>
        <p class="lead">
          Nothing that the exports of the after side show is what these rules are about. Where a list is missing, they
          cannot know of what it would show.
        </p>
        <ul class="columns">
          ${rules.map(({ id, title }) => html`<li><b>${id}</b> ${title}</li>`)}
        </ul>`,
  )
}

function ruleRow({ id, title, outcome, subjects, severity, basis, citations }: RuleRow, sources: Sources): Markup {
  const links = citations.map(({ url }) => html` ${sourceLink(sources, url)}`)
  return html`<tr>
    <td class="keep">${id}</td>
    <td>${title}<span class="quiet">${links}</span></td>
    <td class="keep">${outcome}</td>
    <td class="number">${subjects}</td>
    <td class="keep">${severityWords[severity]}</td>
    <td>${basis}</td>
  </tr> `
}
