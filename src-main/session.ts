import type { Found } from './reading/find'
import { byCodeUnit, type Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import type { InputFile, Session } from './ipc/contract'
import type { PeopleView } from './ipc/people'
import { missingLists } from './missing'

/** The work that is done off the main thread. */
export interface Work {
  /** Recognises files as they are added: for each what it is and, for an archive, what it holds. None: a copy. */
  look: (side: Side, files: readonly Found[]) => Promise<readonly (readonly InputFile[])[]>
  /** Null when it was cancelled. */
  review: (before: readonly Found[], after: readonly Found[], sample: boolean) => Promise<Report | null>
  cancel: () => void
}

interface Input {
  readonly found: Found
  readonly shown: readonly InputFile[]
}

/** What is being reviewed: the inputs of both sides and, once there is one, the answer. It lives as long as the process. */
export class ReviewSession {
  private readonly work: Work
  private readonly inputs: Record<Side, readonly Input[]> = { before: [], after: [] }
  /** Counts the reviews begun, so that one that was overtaken or cancelled changes nothing when it ends. */
  private latest = 0
  private running = false
  private report: Report | null = null
  private sample = false

  constructor(work: Work) {
    this.work = work
  }

  view(): Session {
    const [before, after] = [this.shown('before'), this.shown('after')]
    const ready = before.length + after.length > 0
    const missing = this.report?.coverage.missing ?? missingLists({ before, after })
    const status = this.running ? 'reviewing' : this.report ? 'reviewed' : ready ? 'ready' : 'empty'
    return { before, after, missing, status, report: this.report, sample: this.sample, people: nobody }
  }

  get currentReport(): Report | null {
    return this.report
  }

  /** The paths of all inputs, which no report may be saved over. */
  paths(): readonly string[] {
    return [...this.inputs.before, ...this.inputs.after].flatMap(({ found }) => ('path' in found ? [found.path] : []))
  }

  /** A file that is already there is read again; two files of one name keep apart by a number. */
  async add(side: Side, files: readonly Found[]): Promise<Session> {
    if (files.length === 0) return this.view()
    if (this.sample) this.empty()
    this.changed()
    const kept = this.inputs[side].filter(({ found }) => !files.some((file) => samePlace(file, found)))
    const named = withOwnNames(
      files,
      kept.map(({ found }) => found.file),
    )
    const shown = await this.work.look(side, named)
    const added = named
      .map((found, at) => ({ found, shown: shown[at] ?? [] }))
      .filter((input) => input.shown.length > 0)
    this.inputs[side] = [...kept, ...added]
    return this.view()
  }

  async addSample(before: readonly Found[], after: readonly Found[]): Promise<Session> {
    this.empty()
    await Promise.all([this.add('before', before), this.add('after', after)])
    this.sample = true
    return this.view()
  }

  remove(side: Side, file: string): Session {
    this.changed()
    this.inputs[side] = this.inputs[side].filter(({ found }) => found.file !== file)
    return this.view()
  }

  clear(side: Side): Session {
    this.changed()
    this.inputs[side] = []
    return this.view()
  }

  /** Answers when the review has ended, by itself or by `cancel`. */
  async review(): Promise<Session> {
    if (this.running) return this.view()
    const mine = ++this.latest
    this.running = true
    this.report = null
    try {
      const report = await this.work.review(this.found('before'), this.found('after'), this.sample)
      if (mine === this.latest) this.report = report
    } finally {
      if (mine === this.latest) this.running = false
    }
    return this.view()
  }

  cancel(): Session {
    if (this.running) this.work.cancel()
    this.latest += 1
    this.running = false
    return this.view()
  }

  private empty(): void {
    this.inputs.before = []
    this.inputs.after = []
    this.sample = false
  }

  /** An answer to other inputs is no answer. */
  private changed(): void {
    this.cancel()
    this.report = null
    this.sample = false
  }

  /** In the order of their names: a record does not tell in which order its inputs were added. */
  private found(side: Side): readonly Found[] {
    return this.inputs[side].map(({ found }) => found).sort((a, b) => byCodeUnit(a.file, b.file))
  }

  private shown(side: Side): readonly InputFile[] {
    return this.inputs[side].flatMap(({ shown }) => shown)
  }
}

const nobody: PeopleView = {
  answers: { file: null, unsaved: false, answers: [], facts: [] },
  policy: { file: null, unsaved: false, acceptances: [], severities: [], off: [], rules: [] },
}

function samePlace(a: Found, b: Found): boolean {
  return 'path' in a && 'path' in b ? a.path === b.path : !('path' in a) && !('path' in b) && a.file === b.file
}

function withOwnNames(files: readonly Found[], taken: readonly string[]): readonly Found[] {
  const names = new Set(taken)
  return files.map((found) => {
    let file = found.file
    for (let n = 2; names.has(file); n += 1) file = `${found.file} (${String(n)})`
    names.add(file)
    return { ...found, file }
  })
}
