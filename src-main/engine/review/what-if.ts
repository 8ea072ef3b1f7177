import type { Answer, AnswerSheet } from '../model/answers'
import { groupAddress, type Address } from '../model/address'
import { exitCode, type FailOn } from './exit-code'
import type { ReviewRecord, Verdict } from './record'

/** What one answer would make of the review. */
export interface WouldBe {
  readonly verdict: Verdict
  readonly exitCode: 0 | 1 | 3
  /** Findings that would come, go or stand with another severity or state, by id. */
  readonly findings: readonly string[]
  readonly questions: number
}

/** Reviews the same inputs with another sheet of answers. */
export type ReviewWith = (sheet: AnswerSheet) => ReviewRecord

/** What yes and no to an open question would do, each tried by a review of its own. */
export function effectsOf(
  question: string,
  record: ReviewRecord,
  sheet: AnswerSheet | undefined,
  reviewWith: ReviewWith,
  failOn: FailOn = 'high',
): { readonly yes: WouldBe; readonly no: WouldBe } {
  const given = sheet ?? { file: 'answers.json', sha256: '', bytes: 0, answers: [], facts: [] }
  const tried = (answer: 'yes' | 'no'): WouldBe => {
    const others = given.answers.filter((one) => !isAbout(one, question))
    const would = reviewWith({ ...given, answers: [...others, hypothetical(question, answer, given.file)] })
    return {
      verdict: would.verdict,
      exitCode: exitCode(would, failOn),
      findings: differing(record, would),
      questions: would.counts.questions,
    }
  }
  return { yes: tried('yes'), no: tried('no') }
}

function isAbout({ question, subject }: Answer, id: string): boolean {
  return `${question}@${subject}`.toLowerCase() === id.toLowerCase()
}

function hypothetical(id: string, answer: string, file: string): Answer {
  const [question = '', ...subject] = id.split('@')
  return {
    question,
    subject: (subject.length > 0 ? subject.join('@') : groupAddress) as Address,
    answer,
    ...{ by: 'nobody yet', role: '', at: '', evidence: '', file, line: 1 },
  }
}

function differing(now: ReviewRecord, would: ReviewRecord): readonly string[] {
  const keys = (record: ReviewRecord) =>
    new Map(record.findings.map(({ id, state, severity }) => [id, `${state} ${severity}`]))
  const [a, b] = [keys(now), keys(would)]
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id)).sort()
}
