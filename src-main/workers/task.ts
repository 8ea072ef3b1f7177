import type { AcceptanceRecord, FactRecord } from '../engine/review/record'
import type { Outcome, WouldBe } from '../engine/review/what-if'
import type { Report } from '../engine/report/report'
import type { Side } from '../engine/model/place'
import type { InputFile, Progress } from '../ipc/contract'
import type { Found } from '../reading/find'
import type { GivenFiles } from '../reading/given'

/** What is reviewed. */
export interface Inputs {
  readonly before: readonly Found[]
  readonly after: readonly Found[]
  readonly sample: boolean
}

export type Task =
  | { readonly task: 'look'; readonly side: Side; readonly files: readonly Found[] }
  | { readonly task: 'review'; readonly inputs: Inputs; readonly given: GivenFiles }
  /** Reviews once for each of several other words, beside the words that are given. */
  | {
      readonly task: 'try'
      readonly inputs: Inputs
      readonly given: GivenFiles
      readonly trials: readonly GivenFiles[]
    }

/** Of the words of a trial, what came of them. */
export interface Trial {
  readonly would: WouldBe
  readonly facts: readonly FactRecord[]
  readonly accepted: readonly AcceptanceRecord[]
}

export interface Tried {
  readonly now: Outcome
  readonly trials: readonly Trial[]
}

export type Done =
  { readonly inputs: readonly (readonly InputFile[])[] } | { readonly report: Report } | { readonly tried: Tried }

export type Message = { readonly progress: Progress } | Done
