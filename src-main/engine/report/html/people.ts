import type { PeopleTable, QuestionSheet } from '../report'
import { html, when, type Markup } from './markup'
import { section } from './parts'

export function peopleSection(tables: readonly PeopleTable[]): Markup {
  return when(tables.length > 0, () => section('people', 'What people said and decided', html`${tables.map(table)}`))
}

function table({ title, lead, columns, rows }: PeopleTable): Markup {
  return html`<h3>${title}</h3>
    <p class="quiet small opening">${lead}</p>
    <div class="scroll">
      <table>
        <caption class="small quiet">
          ${title} (${rows.length})
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first = '', ...cells]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

/** The appendix that is handed out. */
export function sheetSection(sheets: readonly QuestionSheet[]): Markup {
  return when(sheets.length > 0, () =>
    section(
      'question-sheet',
      'Appendix: questions to hand out',
      html`<p class="lead">
          Each question is worded so that yes or no decides it. Write the answer with name, date and evidence, and bring
          it in as a file of answers.
        </p>
        ${sheets.map(sheet)}`,
      true,
    ),
  )
}

function sheet({ owner, questions, leads }: QuestionSheet): Markup {
  return html`<h3>${owner}</h3>
    ${leads.map(({ ask, weight, facts }) =>
      entry(
        html`${ask}`,
        html`${weight} The answer is stated as
        ${facts.map(({ fact, subject }, index) => html`${index === 0 ? '' : ', '}<code>${fact} of ${subject}</code>`)}.`,
      ),
    )}${questions.map(({ number, id, ask, about }) =>
      entry(html`${number}. ${ask}`, html`About ${about}. Question <code>${id}</code>`),
    )}`
}

function entry(asked: Markup, about: Markup): Markup {
  return html` <div class="signature">
    <h4>${asked}</h4>
    <p class="quiet small">${about}</p>
    <div class="ink">
      <p>Answer</p>
      <p>By</p>
      <p>Date</p>
      <p>Evidence</p>
    </div>
  </div>`
}
