import type { QuestionGroup, Report } from '../../../../src-main/engine/report/report'
import type { AnswersView } from '../../../../src-main/ipc/people'
import { includesText } from '../../text'
import type { AskedQuestion, Question } from './filter'

export type GivenAnswer = AnswersView['answers'][number]

/** A question that an answer has closed, or an answer that met none. */
export interface AnsweredQuestion {
  readonly key: string
  readonly rule: string
  readonly ruleTitle: string
  readonly answer: GivenAnswer
}

export type QuestionLine = ({ readonly is: 'open' } & AskedQuestion) | ({ readonly is: 'answered' } & AnsweredQuestion)

export function openQuestions(groups: readonly QuestionGroup[]): readonly Question[] {
  return groups.flatMap(({ questions }) => questions)
}

/** What people answered and what is not open any more, a line for each question. */
export function answeredQuestions(
  { questions, rules }: Pick<Report, 'questions' | 'rules'>,
  answers: readonly GivenAnswer[],
  text: string,
): readonly AnsweredQuestion[] {
  const open = new Set(openQuestions(questions).map(({ id }) => id.toLowerCase()))
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]))
  return answers
    .flatMap((answer) => keysOf(answer).map((key) => ({ key, answer })))
    .filter(({ key }) => !open.has(key.toLowerCase()))
    .map(({ key, answer }) => {
      const [rule = ''] = key.split('@')
      return { key, rule, ruleTitle: titles.get(rule) ?? '', answer }
    })
    .filter(({ key, ruleTitle, answer }) =>
      includesText(text, [key, ruleTitle, answer.answer, answer.by, answer.evidence]),
    )
}

/** `host/RcvFtp` of `HA-FTP-001@host/RcvFtp`. */
export function subjectOf(key: string): string {
  return key.slice(key.indexOf('@') + 1)
}

function keysOf({ question, subject, outcome }: GivenAnswer): readonly string[] {
  const met = outcome?.questions ?? []
  return met.length > 0 ? met : [`${question}@${subject}`]
}

/** The answer that was given to an open question and decides nothing. */
export function answerTo(id: string, answers: readonly GivenAnswer[]): GivenAnswer | undefined {
  return answers.find((answer) => keysOf(answer).some((key) => key.toLowerCase() === id.toLowerCase()))
}

/** What was answered elsewhere to the same question, of other subjects; the same words of the same person once. */
export function answersElsewhere(
  { id, rule, code }: Pick<Question, 'id' | 'rule' | 'code'>,
  answers: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  const told = new Set<string>()
  return answers.filter((answer) => {
    const isSame = answer.question === code || keysOf(answer).some((key) => key.startsWith(`${rule}@`))
    const isHere = keysOf(answer).some((key) => key.toLowerCase() === id.toLowerCase())
    const words = [answer.answer, answer.by, answer.at, answer.evidence].join('\n')
    if (!isSame || isHere || told.has(words)) return false
    told.add(words)
    return true
  })
}

/** The open questions that ask the same of other subjects. */
export function sameElsewhere(rule: string, groups: readonly QuestionGroup[]): readonly Question[] {
  return openQuestions(groups).filter((question) => question.rule === rule)
}
