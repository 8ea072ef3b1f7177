import type { AcceptanceStatus, AnswerEffect, FactRecord } from '../../../src-main/engine/review/record'

export const answerEffects: Readonly<Record<AnswerEffect, string>> = {
  closed: 'It closes the question.',
  confirmed: 'It confirms the finding as it stands.',
  raised: 'It makes a finding, or one more severe.',
  lowered: 'It makes the finding milder.',
  recorded: 'It is recorded and decides nothing: the question stays open.',
  unused: 'It was not used.',
}

export const factEffects: Readonly<Record<FactRecord['effect'], string>> = {
  used: 'It was used.',
  contradicted: 'An export says otherwise and was believed: it was not used.',
}

/** The same before it is saved. */
export const factTrials: typeof factEffects = {
  used: 'It would be used.',
  contradicted: 'An export says otherwise and would be believed: it would not be used.',
}

export const statusWords: Readonly<Record<AcceptanceStatus, string>> = {
  accepted: 'Accepted',
  expired: 'Expired',
  reopened: 'Open again',
  undated: 'Does not count',
  unused: 'Not used',
}

export const notYet = 'Its effect shows with the next review.'
