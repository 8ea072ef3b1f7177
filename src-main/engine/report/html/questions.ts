import type { MissingRow, QuestionGroup, QuestionRow } from '../report'
import { count, fullName, listed } from '../words'
import { html, when, type Markup } from './markup'
import { codes, none, section, severityMark } from './parts'

export function questionsSection(groups: readonly QuestionGroup[], missing: readonly MissingRow[]): Markup {
  if (groups.length === 0)
    return section('questions', 'Questions', none('No question is open: every rule that applies could be decided.'))
  return section(
    'questions',
    'Questions',
    html`<p class="lead">
        Each is a rule that these files do not decide. It is not passed. Bring the file or the answer that is named, and
        repeat the review.
      </p>
      ${forExports(
        groups.filter(({ from }) => from === 'export'),
        missing,
      )}
      ${forPeople(groups.filter(({ from }) => from === 'person'))}`,
  )
}

function forExports(groups: readonly QuestionGroup[], missing: readonly MissingRow[]): Markup {
  const questions = groups.flatMap((group) => group.questions)
  return when(
    groups.length > 0,
    () =>
      html`<h3>What exports would answer: ${count(questions.length, 'question')}</h3>
        ${exportTable(missing.filter((row) => row.questions > 0))} ${leadTable(groups)} ${ruleTable(questions)}`,
  )
}

/** The export on which most questions rest comes first; the command of each stands with the inputs. */
function exportTable(rows: readonly MissingRow[]): Markup {
  return when(rows.length > 0, () =>
    table(
      'Exports to bring; the command of each stands under Inputs and coverage',
      html`<th scope="col">Export</th>
        <th scope="col" class="number">Questions that rest on it</th>
        <th scope="col" class="number">On it alone</th>`,
      rows.map(
        ({ words, listing, questions, alone }) =>
          html`<tr>
            <th scope="row">${words} <span class="quiet small">${listing}</span></th>
            <td class="number">${questions}</td>
            <td class="number">${alone}</td>
          </tr>`,
      ),
    ),
  )
}

function leadTable(groups: readonly QuestionGroup[]): Markup {
  return table(
    'To ask first; where no export can be had, a person can state the facts that are named',
    html`<th scope="col" class="middle">Could be</th>
      <th scope="col">Question</th>
      <th scope="col" class="wide">Answer, by whom, on which evidence</th>`,
    groups.map(
      ({ lead, weight, facts, questions }) =>
        html`<tr>
          <td>${when(questions[0] !== undefined, () => severityMark(questions[0]?.couldBe ?? 'advice'))}</td>
          <th scope="row">
            ${lead}<br /><span class="quiet small"
              >${weight}${when(facts.length > 0, () => html` To state: ${facts.map(({ fact, subject }) => `${fact} of ${fullName(subject)}`).join(', ')}.`)}</span
            >
          </th>
          <td></td>
        </tr>`,
    ),
  )
}

/** What a file would answer needs no room for a person's answer: one row for each rule. */
function ruleTable(questions: readonly QuestionRow[]): Markup {
  const rules = [...new Set(questions.map(({ rule }) => rule))]
  return table(
    'What rests on them',
    html`<th scope="col" class="middle">No.</th>
      <th scope="col" class="middle">Could be</th>
      <th scope="col">Rule</th>
      <th scope="col">Of what</th>`,
    rules.map((rule) => ruleRow(questions.filter((question) => question.rule === rule))),
  )
}

function ruleRow(questions: readonly QuestionRow[]): Markup {
  const [first] = questions
  if (first === undefined) return html``
  return html`<tr>
    <td>
      ${questions.map(({ number }, index) => html`${index === 0 ? '' : ', '}<span id="question-${number}">${number}</span>`)}
    </td>
    <td>${severityMark(first.couldBe)}</td>
    <th scope="row">${first.rule}: ${first.ruleTitle}</th>
    <td>
      ${listed(
        questions.map(({ subject }) => fullName(subject)),
        8,
      )}
    </td>
  </tr> `
}

function forPeople(groups: readonly QuestionGroup[]): Markup {
  const number = groups.reduce((sum, { questions }) => sum + questions.length, 0)
  return when(
    groups.length > 0,
    () =>
      html`<h3>What only people can answer: ${count(number, 'question')}</h3>
        ${groups.map(topic)}`,
  )
}

function topic({ lead, owner, questions }: QuestionGroup): Markup {
  return table(
    `${lead}: for the ${owner.toLowerCase()}`,
    html`<th scope="col" class="narrow number">No.</th>
      <th scope="col" class="middle">Could be</th>
      <th scope="col">Question</th>
      <th scope="col" class="wide">Answer, by whom, on which evidence</th>`,
    questions.map(row),
  )
}

function row(question: QuestionRow): Markup {
  return html`<tr id="question-${question.number}">
    <td class="number">${question.number}</td>
    <td>${severityMark(question.couldBe)}</td>
    <th scope="row">
      ${question.ask}<br /><span class="quiet small"
        >${question.effects} ${fullName(question.subject)} · ${question.rule}:
        ${question.ruleTitle}${when(question.code !== undefined, () => html` · ${question.code ?? ''}`)} ·
        ${question.standing}${places(question)}</span
      >${artifacts(question)}
    </th>
    <td></td>
  </tr> `
}

function artifacts({ artifacts: shown, moreArtifacts }: QuestionRow): Markup {
  const more = moreArtifacts > 0 ? [`and ${String(moreArtifacts)} more, in the record (.json)`] : []
  return when(shown.length > 0, () => codes([...shown, ...more]))
}

function places({ evidence }: QuestionRow): Markup {
  const [first] = [...evidence.after, ...evidence.before]
  return when(first !== undefined, () => html` · ${first?.file ?? ''}, line ${first?.line ?? 0}`)
}

function table(caption: string, head: Markup, rows: readonly Markup[]): Markup {
  return html`<div class="scroll">
    <table>
      <caption class="small quiet">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}
