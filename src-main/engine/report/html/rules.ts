import { byCodeUnit } from '../../model/place'
import type { Report, RuleRow } from '../report'
import { count, severityWords } from '../words'
import { html, when, type Markup } from './markup'
import { list, section } from './parts'

export function rulesSection({ rules, decision, record }: Report): Markup {
  const spoke = rules.filter(({ outcome }) => outcome !== 'not applicable')
  const silent = rules.filter(({ outcome }) => outcome === 'not applicable')
  const sources = sourceList(spoke)
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
        <table>
          <caption>
            What came of each rule on the after side
          </caption>
          <thead>
            <tr>
              <th scope="col" class="middle">Rule</th>
              <th scope="col">Title</th>
              <th scope="col" class="middle">Outcome</th>
              <th scope="col" class="number">Subjects</th>
              <th scope="col">Severity</th>
              <th scope="col" class="middle">Basis</th>
            </tr>
          </thead>
          <tbody>
            ${spoke.map((rule) => ruleRow(rule, sources))}
          </tbody>
        </table>
      </div>
      ${notApplicable(silent)}
      ${when(
        sources.size > 0,
        () =>
          html`<h3>Sources</h3>
            <ul class="columns">
              ${[...sources].map(([url, { number, title }]) => html`<li>[${number}] ${title}<br /><span class="quiet">${url}</span></li>`)}
            </ul>`,
      )}`,
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

type Sources = ReadonlyMap<string, { readonly number: number; readonly title: string }>

function ruleRow({ id, title, outcome, subjects, severity, basis, citations }: RuleRow, sources: Sources): Markup {
  const numbers = citations.map(({ url }) => `[${String(sources.get(url)?.number ?? 0)}]`).join(' ')
  return html`<tr>
    <td class="keep">${id}</td>
    <td>${title} <span class="quiet">${numbers}</span></td>
    <td class="keep">${outcome}</td>
    <td class="number">${subjects}</td>
    <td class="keep">${severityWords[severity]}</td>
    <td>${basis}</td>
  </tr> `
}

/** Many rules cite the same page, so that each address is printed once. */
function sourceList(rules: readonly RuleRow[]): Sources {
  const titles = new Map(rules.flatMap(({ citations }) => citations.map(({ url, title }) => [url, title] as const)))
  return new Map(
    [...titles].sort(([a], [b]) => byCodeUnit(a, b)).map(([url, title], index) => [url, { number: index + 1, title }]),
  )
}
