import type { Part } from '../model/part'
import type { Rule } from '../rules/rule'
import type { ReviewRecord } from './record'

/** What the review hands to the report: the record, and beside it what the record need not carry. */
export interface ReviewResult {
  readonly record: ReviewRecord
  /** Every rule of the catalogue, whether it spoke or not. */
  readonly rules: readonly Rule[]
  /** What each rule said of the after side, by rule id; a rule that is not in it did not apply. */
  readonly outcomes: ReadonlyMap<string, RuleOutcome>
  /** The files of both sides as they were read. */
  readonly parts: readonly Part[]
  /** The application a change belongs to, by change id, where the inputs say it. */
  readonly changeApplications?: ReadonlyMap<string, string>
}

export interface RuleOutcome {
  /** The worst one: a rule that failed once has failed, and one that cannot tell once has not passed. */
  readonly outcome: 'failed' | 'cannot tell' | 'passed' | 'not applicable'
  readonly subjects: number
}
