import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersFrom, type Means } from '../../../src-main/answers'
import { sample } from '../../../src-main/disk/resources'
import type { Report } from '../../../src-main/engine/report/report'
import type { Progress } from '../../../src-main/ipc/contract'
import { ReviewSession } from '../../../src-main/session'
import { Workers } from '../../../src-main/work'
import { Reviewer } from '../../../src-main/workers/reviewer'
import type { Message, Task } from '../../../src-main/workers/task'
import { electron } from '../electron'

/** Stands where a thread would: the code of the worker itself, with every message cloned on its way. */
export class Thread extends EventEmitter {
  /** Every thread runs out of memory. */
  static isFull = false
  private readonly reviewer: Reviewer
  private last = Promise.resolve()
  private ended = false

  constructor({ workerData }: { readonly workerData: Uint8Array }) {
    super()
    this.reviewer = new Reviewer(workerData, (progress) => this.tell({ progress }))
  }

  postMessage(task: Task): void {
    const given = structuredClone(task)
    this.last = this.last
      .then(async () => {
        if (Thread.isFull) throw Object.assign(new Error('heap limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
        this.tell(await this.reviewer.carryOut(given))
      })
      .catch((error: unknown) => void this.emit('error', error))
  }

  terminate(): void {
    this.ended = true
  }

  private tell(message: Message): void {
    if (!this.ended) this.emit('message', structuredClone(message))
  }
}

/** The main process without Electron: what the window asks goes in, and everything that it may see comes out. */
export function newDesk() {
  const told: Progress[] = []
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const window = new EventEmitter() as EventEmitter & { destroy: () => void }
  const means: Means = {
    session: new ReviewSession(new Workers((progress) => told.push(progress))),
    window: () => window as unknown as ReturnType<Means['window']>,
    sample,
    pages: new Map(),
    collector: '',
    about: { version: '', catalogue: { version: '', rules: 0 }, electron: '', chromium: '' },
    write: () => Promise.reject(new Error('Nothing is written here.')),
    print: () => Promise.reject(new Error('Nothing is printed here.')),
  }
  const report = (): Report => {
    if (!means.session.currentReport) throw new Error('There is no report.')
    return means.session.currentReport
  }
  return { ask: answersFrom(means), means, window, told, folder, in: (name: string) => join(folder, name), report }
}

/** What the user does in the next dialogs of the system. */
export const user = {
  opens: (...filePaths: string[]) => electron.dialog.showOpenDialog.mockResolvedValueOnce({ filePaths }),
  saves: (filePath: string) => electron.dialog.showSaveDialog.mockResolvedValueOnce({ filePath }),
  presses: (button: 'Save…' | 'Do Not Save' | 'Cancel') =>
    electron.dialog.showMessageBox.mockImplementationOnce(async (_window, { buttons }) => ({
      response: buttons.indexOf(button),
    })),
  was: {
    asked: () => electron.dialog.showMessageBox.mock.calls.map(([, { message }]) => message as string),
  },
}
