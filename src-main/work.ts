import { randomBytes } from 'node:crypto'
import { MessageChannel, type Worker } from 'node:worker_threads'
import type { Found } from './reading/find'
import type { Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import type { InputFile, Progress } from './ipc/contract'
import { Problem } from './problem'
import type { Work } from './session'
import startWorker from './workers/review?nodeWorker'
import type { Message, Task } from './workers/task'

const memory = { maxOldGenerationSizeMb: 3072 }

/** Reading and reviewing in worker threads: one a side, so that both sides are read at the same time. */
export class Workers implements Work {
  private readonly tell: (progress: Progress) => void
  private running: { readonly workers: readonly Worker[]; readonly stop: () => void } | undefined

  constructor(tell: (progress: Progress) => void) {
    this.tell = tell
  }

  async look(side: Side, files: readonly Found[]): Promise<readonly (readonly InputFile[])[]> {
    const worker = start({ task: 'look', side, files, key: randomBytes(32) })
    const message = await answerOf(worker, (progress) => this.tell(progress))
    return 'inputs' in message ? message.inputs : []
  }

  async review(before: readonly Found[], after: readonly Found[], sample: boolean): Promise<Report | null> {
    const key = randomBytes(32)
    const { port1: from, port2: to } = new MessageChannel()
    const first = start({ task: 'read', side: 'before', files: before, key, to })
    const second = start({ task: 'review', side: 'after', files: after, key, from, sample })
    const sum = sumOf(before.length + after.length, this.tell)
    const stopped = new Promise<null>((resolve) => {
      this.running = { workers: [first, second], stop: () => resolve(null) }
    })
    try {
      // The first one answers nothing to us, but it may fail.
      const message = await Promise.race([stopped, answerOf(second, sum('after')), failureOf(first, sum('before'))])
      return message && 'report' in message ? message.report : null
    } finally {
      void first.terminate()
      void second.terminate()
    }
  }

  cancel(): void {
    for (const worker of this.running?.workers ?? []) void worker.terminate()
    this.running?.stop()
    this.running = undefined
  }
}

function start(task: Task): Worker {
  const ports = 'to' in task ? [task.to] : 'from' in task ? [task.from] : []
  return startWorker({ workerData: task, transferList: ports, resourceLimits: memory })
}

/** The progress of both sides as one. */
function sumOf(of: number, tell: (progress: Progress) => void) {
  const done: Record<Side, number> = { before: 0, after: 0 }
  return (side: Side) =>
    (progress: Progress): void => {
      if (progress.stage !== 'reading') {
        tell(progress)
        return
      }
      done[side] = progress.done
      tell({ ...progress, done: done.before + done.after, of })
    }
}

function answerOf(
  worker: Worker,
  tell: (progress: Progress) => void,
): Promise<Exclude<Message, { progress: Progress }>> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) tell(message.progress)
      else resolve(message)
    })
    worker.once('error', (error) => reject(workerProblem(error)))
    worker.once('exit', () => reject(new Problem('Reading ended before it had a result. Please try again.')))
  })
}

function failureOf(worker: Worker, tell: (progress: Progress) => void): Promise<never> {
  return new Promise((_resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) tell(message.progress)
    })
    worker.once('error', (error) => reject(workerProblem(error)))
  })
}

function workerProblem(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('A worker failed.')
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new Problem(
    'The files need more memory than this application takes: review fewer applications at a time.',
    'ERR_WORKER_OUT_OF_MEMORY',
  )
}
