import type { Found } from '../reading/find'
import type { Side } from '../engine/model/place'
import type { Report } from '../engine/report/report'
import type { InputFile, Progress } from '../ipc/contract'

/** What a worker is started for, as its workerData. */
export type Task = {
  /** Keys the digests that secrets are compared by; made anew for each task. */
  readonly key: Uint8Array
} & (
  | { readonly task: 'look'; readonly side: Side; readonly files: readonly Found[] }
  /** Both sides in one worker: what they have in common is read once. */
  | { readonly task: 'review'; readonly files: Readonly<Record<Side, readonly Found[]>>; readonly sample: boolean }
)

export type Message =
  { readonly progress: Progress } | { readonly inputs: readonly (readonly InputFile[])[] } | { readonly report: Report }
