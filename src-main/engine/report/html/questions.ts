import type { QuestionGroup } from '../report'
import { count, fullName, isFile } from '../words'
import { html, when, type Markup } from './markup'
import { codes, list, none, section, severityMark } from './parts'

type Question = QuestionGroup['questions'][number]

export function questionsSection(groups: readonly QuestionGroup[]): Markup {
  if (groups.length === 0)
    return section('questions', 'Questions', none('No question is open: every rule that applies could be decided.'))
  return section(
    'questions',
    'Questions',
    html`<p class="lead">
        Each is a rule that these files do not decide. It is not passed. Bring the file or the answer that is named, and
        repeat the review.
      </p>
      ${groups.map(group)}`,
  )
}

function group({ missing, how, questions }: QuestionGroup): Markup {
  return html`<h3>${count(questions.length, 'question')} for want of ${missing.join(', ')}</h3>
    ${list(how)} ${missing.every(isFile) ? byRule(questions) : toAnswer(questions)}`
}

/** What a file would answer needs no room for a person's answer: one row for each rule. */
function byRule(questions: readonly Question[]): Markup {
  const rules = [...new Set(questions.map(({ rule }) => rule))]
  return html`<div class="scroll">
    <table>
      <caption class="small quiet">
        What these files would decide
      </caption>
      <thead>
        <tr>
          <th scope="col" class="middle">No.</th>
          <th scope="col" class="middle">Could be</th>
          <th scope="col">Rule</th>
          <th scope="col">Of what</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map((rule) => ruleRow(questions.filter((question) => question.rule === rule)))}
      </tbody>
    </table>
  </div>`
}

function ruleRow(questions: readonly Question[]): Markup {
  const [first] = questions
  if (first === undefined) return html``
  return html`<tr>
    <td>${questions.map(({ number }) => String(number)).join(', ')}</td>
    <td>${severityMark(first.couldBe)}</td>
    <th scope="row">${first.rule}: ${first.ruleTitle}</th>
    <td>${questions.map(({ subject }) => fullName(subject)).join(', ')}</td>
  </tr> `
}

function toAnswer(questions: readonly Question[]): Markup {
  return html`<div class="scroll">
    <table>
      <caption class="small quiet">
        What is asked
      </caption>
      <thead>
        <tr>
          <th scope="col" class="narrow number">No.</th>
          <th scope="col" class="middle">Could be</th>
          <th scope="col">Question</th>
          <th scope="col" class="wide">Answer, by whom, on which evidence</th>
        </tr>
      </thead>
      <tbody>
        ${questions.map(row)}
      </tbody>
    </table>
  </div>`
}

function row(question: Question): Markup {
  return html`<tr id="question-${question.number}">
    <td class="number">${question.number}</td>
    <td>${severityMark(question.couldBe)}</td>
    <th scope="row">
      ${question.ask}<br /><span class="quiet small"
        >${fullName(question.subject)} · ${question.rule}:
        ${question.ruleTitle}${when(question.code !== undefined, () => html` · ${question.code ?? ''}`)} ·
        ${question.state === 'introduced' ? 'new with this change' : 'open before the change, too'}${places(question)}</span
      >${when(question.artifacts.length > 0, () => codes(question.artifacts))}
    </th>
    <td></td>
  </tr> `
}

function places({ evidence }: Question): Markup {
  const [first] = [...evidence.after, ...evidence.before]
  return when(first !== undefined, () => html` · ${first?.file ?? ''}, line ${first?.line ?? 0}`)
}
