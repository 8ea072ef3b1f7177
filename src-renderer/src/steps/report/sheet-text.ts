import type { QuestionSheet } from '../../../../src-main/engine/report/report'

const byWhom = ['   Who says so, role, date: ', '   What it rests on: ']

/** A sheet as plain text for a message: each question with room for who says what. */
export function sheetText({ owner, questions, leads }: QuestionSheet): string {
  const first = leads.map(({ ask, facts }) =>
    [
      `- ${ask}`,
      `   Stated as ${facts.map(({ fact, subject }) => `${fact} of ${subject}`).join(', ')}`,
      '   Answer: ',
      ...byWhom,
    ].join('\n'),
  )
  const asked = questions.map(({ number, ask, about, id }) =>
    [`${String(number)}. ${ask}`, `   About ${about} (${id})`, '   Answer (yes or no): ', ...byWhom].join('\n'),
  )
  return [`Questions to the ${owner.toLowerCase()}`, ...first, ...asked, ''].join('\n\n')
}
