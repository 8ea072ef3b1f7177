import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { excerptFrom, readSide, type Reading } from '../reading/read-side'
import { sha256, toolsWith } from '../reading/tools'
import { kindNames } from '../engine/import/kind-names'
import type { Part } from '../engine/model/part'
import { review } from '../engine/pipeline'
import type { Report } from '../engine/report/report'
import { aboutExport } from '../engine/report/sections/input-rows'
import type { InputFile } from '../ipc/contract'
import { tool } from '../tool'
import type { Message, Task } from './task'

// Untrusted files are decoded, parsed and judged here: off the main thread, without Electron, ended at any moment.

await carryOut(workerData as Task)

async function carryOut(task: Task): Promise<void> {
  const reading = await readAll(task)
  switch (task.task) {
    case 'look':
      tell({ inputs: reading.byFile.map(inputFiles) })
      return
    case 'read':
      task.to.postMessage(reading)
      return
    case 'review': {
      const [before] = (await once(task.from, 'message')) as [Reading]
      task.from.close()
      tell({ report: reviewBoth(before, reading, task.sample) })
    }
  }
}

function reviewBoth(before: Reading, after: Reading, sample: boolean): Report {
  tell({ progress: { stage: 'judging', done: 0, of: 1 } })
  const excerpt = excerptFrom({ before, after })
  return review(before.parts, after.parts, { tool, sha256, sample, excerpt })
}

async function readAll({ side, files, key }: Task): Promise<Reading> {
  const reading = await readSide(side, files, toolsWith(key), (done, file) => {
    tell({ progress: { stage: 'reading', done, of: files.length, file } })
  })
  tell({ progress: { stage: 'reading', done: files.length, of: files.length } })
  return reading
}

/** The first one is what was chosen; the others lie in it. */
function inputFiles(parts: readonly Part[]): readonly InputFile[] {
  return parts.map((part, at) => ({ ...inputFile(part), ...(at > 0 && parts[0] ? { within: parts[0].file } : {}) }))
}

function inputFile(part: Part): InputFile {
  const { file, bytes, sha256, kind, summary, issues, listings, ledger } = part
  const complete = listings.filter(({ completeness }) => completeness === 'complete')
  return {
    ...{ file, bytes, sha256, kind, kindName: kindNames[kind], summary, issues },
    ...aboutExport(part),
    lists: complete.map(({ name }) => name),
    ...ledger,
  }
}

function tell(message: Message): void {
  parentPort?.postMessage(message)
}
