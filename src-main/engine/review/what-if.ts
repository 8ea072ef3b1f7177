import type { Answer, AnswerSheet } from '../model/answers'
import { groupAddress, type Address } from '../model/address'
import { byCodeUnit } from '../model/place'
import type { Severity } from '../rules/rule'
import { exitCode, type FailOn } from './exit-code'
import type { FindingRecord, FindingState, ReviewRecord, Verdict } from './record'

export interface Outcome {
  readonly verdict: Verdict
  readonly exitCode: 0 | 1 | 3
  readonly questions: number
}

/** What the words of somebody would make of the review. */
export interface WouldBe extends Outcome {
  /** Findings that would come, go or stand otherwise, by id. */
  readonly findings: readonly FindingShift[]
}

export interface FindingShift extends Pick<FindingRecord, 'id' | 'rule' | 'subject' | 'message'> {
  /** Null where there is no such finding. */
  readonly now: Standing | null
  readonly would: Standing | null
}

export interface Standing {
  readonly state: FindingState
  readonly severity: Severity
  readonly accepted: boolean
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
    return wouldBe(record, would, failOn)
  }
  return { yes: tried('yes'), no: tried('no') }
}

/** One review beside another one of the same inputs. */
export function wouldBe(now: ReviewRecord, would: ReviewRecord, failOn: FailOn = 'high'): WouldBe {
  return { ...outcomeOf(would, failOn), findings: shiftsBetween(now, would) }
}

export function outcomeOf(record: ReviewRecord, failOn: FailOn = 'high'): Outcome {
  return { verdict: record.verdict, exitCode: exitCode(record, failOn), questions: record.counts.questions }
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

function shiftsBetween(now: ReviewRecord, would: ReviewRecord): readonly FindingShift[] {
  const [before, after] = [now, would].map(({ findings }) => new Map(findings.map((one) => [one.id, one])))
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byCodeUnit)
  return ids.flatMap((id) => {
    const [was, is] = [before?.get(id), after?.get(id)]
    const shown = is ?? was
    const [from, to] = [standingOf(was), standingOf(is)]
    if (shown === undefined || JSON.stringify(from) === JSON.stringify(to)) return []
    const { rule, subject, message } = shown
    return [{ id, rule, subject, message, now: from, would: to }]
  })
}

function standingOf(finding: FindingRecord | undefined): Standing | null {
  if (finding === undefined) return null
  const { state, severity, accepted } = finding
  return { state, severity, accepted: accepted !== undefined }
}
