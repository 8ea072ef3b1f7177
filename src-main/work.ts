import { randomBytes } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { Found } from './reading/find'
import type { Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import type { InputFile, Progress } from './ipc/contract'
import { Problem } from './problem'
import type { Work } from './session'
import startWorker from './workers/review?nodeWorker'
import type { Message, Task } from './workers/task'

const memory = { maxOldGenerationSizeMb: 3072 }

/** Reading and reviewing in a worker thread. */
export class Workers implements Work {
  private readonly tell: (progress: Progress) => void
  private running: { readonly worker: Worker; readonly stop: () => void } | undefined

  constructor(tell: (progress: Progress) => void) {
    this.tell = tell
  }

  async look(side: Side, files: readonly Found[]): Promise<readonly (readonly InputFile[])[]> {
    const worker = start({ task: 'look', side, files, key: randomBytes(32) })
    const message = await answerOf(worker, this.tell)
    return 'inputs' in message ? message.inputs : []
  }

  async review(before: readonly Found[], after: readonly Found[], sample: boolean): Promise<Report | null> {
    const worker = start({ task: 'review', files: { before, after }, key: randomBytes(32), sample })
    const stopped = new Promise<null>((resolve) => {
      this.running = { worker, stop: () => resolve(null) }
    })
    try {
      const message = await Promise.race([stopped, answerOf(worker, this.tell)])
      return message && 'report' in message ? message.report : null
    } finally {
      void worker.terminate()
    }
  }

  cancel(): void {
    void this.running?.worker.terminate()
    this.running?.stop()
    this.running = undefined
  }
}

function start(task: Task): Worker {
  return startWorker({ workerData: task, resourceLimits: memory })
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

function workerProblem(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('A worker failed.')
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new Problem(
    'The files need more memory than this application takes: review fewer applications at a time.',
    'ERR_WORKER_OUT_OF_MEMORY',
  )
}
