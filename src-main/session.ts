import { resolve, sep } from 'node:path'
import type { Found } from './reading/find'
import { byCodeUnit, type Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import type { InputFile, Session } from './ipc/contract'
import { missingLists } from './missing'
import { peopleView } from './people/view'
import type { People } from './people/words'
import { saysTheSame, type GivenFiles } from './reading/given'
import type { Inputs, Tried } from './workers/task'

/** The work that is done off the main thread; null where it was cancelled. */
export interface Work {
  /** Recognises files as they are added: for each what it is and, for an archive, what it holds. None: a copy. */
  look: (side: Side, files: readonly Found[]) => Promise<readonly (readonly InputFile[])[]>
  review: (inputs: Inputs, given: GivenFiles) => Promise<Report | null>
  /** The same inputs with other words: nothing is read a second time. */
  reviewAgain: (inputs: Inputs, given: GivenFiles) => Promise<Report | null>
  /** What each of several words would make of the review. */
  tryOut: (inputs: Inputs, given: GivenFiles, trials: readonly GivenFiles[]) => Promise<Tried | null>
  /** Ends what is under way, and forgets what was read. */
  cancel: () => void
}

interface Input {
  readonly found: Found
  /** The file or folder that was chosen. */
  readonly from?: string
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
  private said: People = {}

  constructor(work: Work) {
    this.work = work
  }

  view(): Session {
    const [before, after] = [this.shown('before'), this.shown('after')]
    const ready = before.length + after.length > 0
    const missing = this.report?.coverage.missing ?? missingLists({ before, after })
    const status = this.running ? 'reviewing' : this.report ? 'reviewed' : ready ? 'ready' : 'empty'
    const people = peopleView(this.said, this.report?.record)
    return { before, after, missing, status, report: this.report, sample: this.sample, people }
  }

  get currentReport(): Report | null {
    return this.report
  }

  get isSample(): boolean {
    return this.sample
  }

  get people(): People {
    return this.said
  }

  /** No report, and nothing that people wrote, is saved over one of these. */
  paths(): readonly string[] {
    const inputs = [...this.inputs.before, ...this.inputs.after]
    const { answers, policy } = this.said
    return [
      ...inputs.flatMap(({ found }) => ('path' in found ? [found.path] : [])),
      ...[answers, policy].flatMap((words) => words?.origin?.path ?? []),
    ]
  }

  /** The files and folders that were chosen for a side. */
  chosen(side: Side): readonly string[] {
    return [...new Set(this.inputs[side].flatMap(({ from }) => from ?? []))]
  }

  /** A file that is already there is read again; two files of one name keep apart by a number. */
  async add(side: Side, files: readonly Found[], chosen: readonly string[] = []): Promise<Session> {
    if (files.length === 0) return this.view()
    const isFirst = this.sample
    this.changed()
    if (isFirst) this.empty()
    const kept = this.inputs[side].filter(({ found }) => !files.some((file) => samePlace(file, found)))
    const named = withOwnNames(
      files,
      kept.map(({ found }) => found.file),
    )
    const shown = await this.work.look(side, named)
    const added = named
      .map((found, at) => ({ found, shown: shown[at] ?? [], ...fromOf(found, chosen) }))
      .filter((input) => input.shown.length > 0)
    this.inputs[side] = [...kept, ...added]
    return this.view()
  }

  /** What was said of a real group is no word about a made-up one, nor the other way round. */
  async addSample(before: readonly Found[], after: readonly Found[]): Promise<Session> {
    this.changed()
    this.said = {}
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
    return this.running ? this.view() : this.run(this.work.review)
  }

  /**
   * These words stand from now on; where a review stood, or was under way, it is made again with them. Where that fails,
   * all is as it was before.
   */
  async say(people: People): Promise<Session> {
    const again = (this.running || this.report !== null) && !saysTheSame(people, this.said)
    const { said, report } = this
    this.said = people
    if (!again) return this.view()
    try {
      return await this.run(this.work.reviewAgain)
    } catch (error) {
      if (this.said === people) {
        this.said = said
        this.report = report
      }
      throw error
    }
  }

  /** What each of several words would make of the review. It changes nothing. */
  async tryOut(trials: readonly People[]): Promise<Tried | null> {
    return this.work.tryOut(this.reviewed(), this.said, trials)
  }

  cancel(): Session {
    this.work.cancel()
    this.latest += 1
    this.running = false
    return this.view()
  }

  private async run(work: Work['review']): Promise<Session> {
    const mine = ++this.latest
    this.running = true
    this.report = null
    try {
      const report = await work.call(this.work, this.reviewed(), this.said)
      if (mine === this.latest) this.report = report
    } finally {
      if (mine === this.latest) this.running = false
    }
    return this.view()
  }

  private reviewed(): Inputs {
    return { before: this.found('before'), after: this.found('after'), sample: this.sample }
  }

  private empty(): void {
    this.inputs.before = []
    this.inputs.after = []
  }

  /** An answer to other inputs is no answer. */
  private changed(): void {
    this.cancel()
    this.report = null
    if (this.sample) this.said = {}
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

function samePlace(a: Found, b: Found): boolean {
  return 'path' in a && 'path' in b ? a.path === b.path : !('path' in a) && !('path' in b) && a.file === b.file
}

function fromOf(found: Found, chosen: readonly string[]): { readonly from?: string } {
  if (!('path' in found)) return {}
  const from = chosen.find((one) => {
    const path = resolve(one)
    return found.path === path || found.path.startsWith(path.endsWith(sep) ? path : path + sep)
  })
  return from === undefined ? {} : { from }
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
