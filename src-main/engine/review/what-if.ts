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

/** One review beside another one of the same inputs. */
export function wouldBe(now: ReviewRecord, would: ReviewRecord, failOn: FailOn = 'high'): WouldBe {
  return { ...outcomeOf(would, failOn), findings: shiftsBetween(now, would) }
}

export function outcomeOf(record: ReviewRecord, failOn: FailOn = 'high'): Outcome {
  return { verdict: record.verdict, exitCode: exitCode(record, failOn), questions: record.counts.questions }
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
