import type { Answer } from '../model/answers'
import type { Judgement } from '../rules/rule'
import type { AnsweredBy } from './record'

/** Whose answer a judgement rests on. */
export function answeredBy(
  judgements: readonly (Judgement | undefined)[],
  answers: readonly Answer[],
): { readonly answeredBy?: AnsweredBy } {
  const number = judgements.find((judgement) => judgement?.answer !== undefined)?.answer
  const found = number === undefined ? undefined : answers[number]
  if (found === undefined) return {}
  const { by, role, at, answer, file, line } = found
  return { answeredBy: { by, role, at, answer, file, line } }
}
