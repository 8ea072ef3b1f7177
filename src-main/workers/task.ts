import type { MessagePort } from 'node:worker_threads'
import type { Found } from '../reading/find'
import type { Side } from '../engine/model/place'
import type { Report } from '../engine/report/report'
import type { InputFile, Progress } from '../ipc/contract'

/** What a worker is started for, as its workerData. */
export type Task = {
  readonly side: Side
  readonly files: readonly Found[]
  /** Keys the digests that secrets are compared by; made anew for each review, the same for both sides. */
  readonly key: Uint8Array
} & (
  | { readonly task: 'look' }
  /** Reads one side and hands it to the other worker. */
  | { readonly task: 'read'; readonly to: MessagePort }
  /** Reads the other side meanwhile, then reviews both. */
  | { readonly task: 'review'; readonly from: MessagePort; readonly sample: boolean }
)

export type Message =
  { readonly progress: Progress } | { readonly inputs: readonly (readonly InputFile[])[] } | { readonly report: Report }
