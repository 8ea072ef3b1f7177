import type { Issue } from '../engine/model/issue'
import type { Ledger } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import type { MissingRow, Report } from '../engine/report/report'
import { peopleRequests, type PeopleRequests, type PeopleView } from './people'

/** Everything the window may ask of the main process. The method's name is the channel. */
export interface Requests extends PeopleRequests {
  /** The session as it stands, for a window that has just opened. */
  session: () => Session
  /** Main opens the dialog: the window never names a path. Unchanged when the user cancels. */
  chooseFiles: (side: Side) => Session
  chooseFolder: (side: Side) => Session
  removeInput: (side: Side, file: string) => Session
  clearSide: (side: Side) => Session
  /** The bundled sample change on both sides. */
  loadSample: () => Session
  /** Reads, compares and judges both sides off the main thread. */
  review: () => Session
  cancel: () => Session
  /** Null when the user cancels the dialog. */
  saveReport: (format: ReportFormat) => { readonly savedAs: string } | null
  printReport: () => { readonly printed: boolean }
  /** A help page as Markdown: `ha-ftp-001-…`, or `index`. */
  helpPage: (name: string) => HelpPage
  /** The script that collects the state of a group, to be read before it is used. */
  collectorScript: () => CollectorScript
  /** Null when the user cancels the dialog. */
  saveCollectorScript: () => { readonly savedAs: string } | null
  about: () => About
}

/**
 * What preload adds beside the requests: files dropped on the window. Their paths are taken in preload from the drop
 * itself, so that a page can never name one.
 */
export interface DropRequests {
  addDropped: (side: Side, files: readonly File[]) => Session
}

/** The channel behind `addDropped`: paths, or contents where the platform gives no path. */
export interface DroppedFile {
  readonly name: string
  readonly path?: string
  readonly bytes?: Uint8Array
}

export const reportFormats = ['html', 'pdf', 'json', 'md', 'csv', 'sarif', 'junit.xml'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface Session {
  readonly before: readonly InputFile[]
  readonly after: readonly InputFile[]
  /** Lists that a side with files does not have; after a review with what each of them leaves open. */
  readonly missing: readonly MissingRow[]
  readonly status: 'empty' | 'ready' | 'reviewing' | 'reviewed'
  /** The answer, replaced whole; null until a review has run, and again as soon as an input changes. */
  readonly report: Report | null
  /** The bundled sample stands on both sides. */
  readonly sample: boolean
  readonly people: PeopleView
}

/** A file on a side, recognised as soon as it is added. */
export interface InputFile {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly kind: string
  /** `BizTalk bindings`, `Host instances (MSBTS_HostInstance)` … */
  readonly kindName: string
  readonly summary: string
  /** `application Orders`; empty where the file is no export of bindings. */
  readonly scope: string
  /** `BizTalk Server 2013 or later`; empty where the content does not tell. */
  readonly product: string
  readonly exported: string
  /** What it lists completely. */
  readonly lists: readonly string[]
  readonly read: number
  readonly ignored: Ledger['ignored']
  readonly notUnderstood: Ledger['notUnderstood']
  readonly issues: readonly Issue[]
  /** The archive that it lies in, which is removed as a whole. */
  readonly within?: string
}

export interface CollectorScript {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

export interface HelpPage {
  readonly name: string
  readonly markdown: string
}

export interface About {
  readonly version: string
  readonly catalogue: { readonly version: string; readonly rules: number }
  readonly electron: string
  readonly chromium: string
}

/** Everything the main process may tell the window unasked. */
export interface Notices {
  progress: Progress
  /** A menu item or accelerator. */
  command: Command
}

export interface Progress {
  readonly stage: 'reading' | 'comparing' | 'judging' | 'reporting'
  readonly done: number
  readonly of: number
  readonly file?: string
}

export type Command =
  | 'choose-before'
  | 'choose-after'
  | 'load-sample'
  | 'review'
  | 'save-report'
  | 'print'
  | 'open-answers'
  | 'save-answers'
  | 'open-policy'
  | 'save-policy'
  | 'state-fact'
  | 'help'
  | 'find'
  | 'step-inputs'
  | 'step-changes'
  | 'step-findings'
  | 'step-report'

/** Electron carries only the message of a thrown error, so a failure is part of the answer. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string; readonly detail: string }

type Asked<R> = {
  readonly [K in keyof R]: R[K] extends (...args: infer A) => infer V ? (...args: A) => Promise<Reply<V>> : never
}

/** What preload exposes as `window.biztalkReview`. Derived, so it cannot drift from the lists above. */
export type Bridge = Asked<Requests> &
  Asked<DropRequests> & {
    /** Returns its own unsubscribe. */
    readonly on: <K extends keyof Notices>(name: K, hear: (notice: Notices[K]) => void) => () => void
  }

/** The names at run time. A Record, so that a missing or misspelt name does not compile. */
const requests: Record<keyof Requests, true> = {
  session: true,
  chooseFiles: true,
  chooseFolder: true,
  removeInput: true,
  clearSide: true,
  loadSample: true,
  review: true,
  cancel: true,
  saveReport: true,
  printReport: true,
  helpPage: true,
  collectorScript: true,
  saveCollectorScript: true,
  about: true,
  ...peopleRequests,
}
export const requestNames = Object.keys(requests) as readonly (keyof Requests)[]

const notices: Record<keyof Notices, true> = { progress: true, command: true }
export const noticeNames = Object.keys(notices) as readonly (keyof Notices)[]
