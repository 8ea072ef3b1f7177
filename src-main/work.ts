import { randomBytes } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { Found } from './reading/find'
import type { Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import type { InputFile, Progress } from './ipc/contract'
import { Problem } from './problem'
import type { GivenFiles } from './reading/given'
import type { Work } from './session'
import startWorker from './workers/review?nodeWorker'
import type { Done, Inputs, Message, Task, Tried } from './workers/task'

const memory = { maxOldGenerationSizeMb: 3072 }

/** Reading and reviewing in worker threads. The one that reviewed last keeps what it read. */
export class Workers implements Work {
  private readonly tell: (progress: Progress) => void
  private reviewing: Thread | undefined

  constructor(tell: (progress: Progress) => void) {
    this.tell = tell
  }

  async look(side: Side, files: readonly Found[]): Promise<readonly (readonly InputFile[])[]> {
    const thread = new Thread(this.tell)
    try {
      const done = await thread.ask({ task: 'look', side, files })
      return done && 'inputs' in done ? done.inputs : []
    } finally {
      thread.end()
    }
  }

  async review(inputs: Inputs, given: GivenFiles): Promise<Report | null> {
    this.cancel()
    return this.reviewAgain(inputs, given)
  }

  async reviewAgain(inputs: Inputs, given: GivenFiles): Promise<Report | null> {
    const done = await this.ask({ task: 'review', inputs, given })
    return done && 'report' in done ? done.report : null
  }

  async tryOut(inputs: Inputs, given: GivenFiles, trials: readonly GivenFiles[]): Promise<Tried | null> {
    const done = await this.ask({ task: 'try', inputs, given, trials })
    return done && 'tried' in done ? done.tried : null
  }

  cancel(): void {
    this.reviewing?.end()
    this.reviewing = undefined
  }

  private ask(task: Task): Promise<Done | null> {
    if (this.reviewing === undefined || this.reviewing.isOver) this.reviewing = new Thread(this.tell)
    return this.reviewing.ask(task)
  }
}

interface Waiting {
  readonly resolve: (done: Done | null) => void
  readonly reject: (error: Error) => void
}

/** One worker, which answers its tasks one after another. */
class Thread {
  private readonly worker: Worker
  private waiting: readonly Waiting[] = []
  private over = false

  constructor(tell: (progress: Progress) => void) {
    this.worker = startWorker({ workerData: randomBytes(32), resourceLimits: memory })
    this.worker.on('message', (message: Message) => {
      if ('progress' in message) tell(message.progress)
      else this.next((first) => first.resolve(message))
    })
    this.worker.once('error', (error) => this.fail(workerProblem(error)))
    this.worker.once('exit', () => this.fail(new Problem('Reading ended before it had a result. Please try again.')))
  }

  get isOver(): boolean {
    return this.over
  }

  ask(task: Task): Promise<Done | null> {
    return new Promise((resolve, reject) => {
      this.waiting = [...this.waiting, { resolve, reject }]
      this.worker.postMessage(task)
    })
  }

  /** What is still asked has no answer then. */
  end(): void {
    for (const { resolve } of this.waiting) resolve(null)
    this.waiting = []
    void this.worker.terminate()
  }

  private next(answer: (first: Waiting) => void): void {
    const [first, ...others] = this.waiting
    this.waiting = others
    if (first) answer(first)
  }

  private fail(problem: Error): void {
    this.over = true
    for (const { reject } of this.waiting) reject(problem)
    this.waiting = []
  }
}

function workerProblem(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('A worker failed.')
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new Problem(
    'The files need more memory than this application takes: review fewer applications at a time.',
    'ERR_WORKER_OUT_OF_MEMORY',
  )
}
