import type { QuestionSheet } from '../../../../src-main/engine/report/report'

/** A sheet as plain text for a message: each question with room for who says what. */
export function sheetText({ owner, questions }: QuestionSheet): string {
  const asked = questions.map(({ number, ask, about, id }) =>
    [
      `${String(number)}. ${ask}`,
      `   About ${about} (${id})`,
      '   Answer (yes or no): ',
      '   Who says so, role, date: ',
      '   What it rests on: ',
    ].join('\n'),
  )
  return [`Questions to the ${owner.toLowerCase()}`, ...asked, ''].join('\n\n')
}
