import { parentPort, workerData } from 'node:worker_threads'
import { Reviewer } from './reviewer'
import type { Message, Task } from './task'

// Untrusted files are decoded, parsed and judged here: off the main thread, without Electron, ended at any moment.

const reviewer = new Reviewer(workerData as Uint8Array, (progress) => tell({ progress }))
let last = Promise.resolve()

parentPort?.on('message', (task: Task) => {
  last = last.then(async () => tell(await reviewer.carryOut(task)))
})

function tell(message: Message): void {
  parentPort?.postMessage(message)
}
