import { parentPort, workerData } from 'node:worker_threads'
import type { Found } from '../reading/find'
import { excerptFrom, readSide, type Reading } from '../reading/read-side'
import { sha256, toolsWith } from '../reading/tools'
import { kindNames } from '../engine/import/kind-names'
import type { Tools } from '../engine/import/importer'
import type { Part } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { review } from '../engine/pipeline'
import type { Report } from '../engine/report/report'
import { aboutExport } from '../engine/report/sections/input-rows'
import type { InputFile } from '../ipc/contract'
import { tool } from '../tool'
import type { Message, Task } from './task'

// Untrusted files are decoded, parsed and judged here: off the main thread, without Electron, ended at any moment.

await carryOut(workerData as Task)

async function carryOut(task: Task): Promise<void> {
  const tools = toolsWith(task.key)
  if (task.task === 'look') {
    const { byFile } = await readAll(task.side, task.files, tools, { done: 0, of: task.files.length })
    tell({ inputs: byFile.map(inputFiles) })
    return
  }
  const { before, after } = task.files
  const of = before.length + after.length
  const earlier = await readAll('before', before, tools, { done: 0, of })
  const later = await readAll('after', after, tools, { done: before.length, of })
  tell({ report: reviewBoth(earlier, later, task.sample) })
}

function reviewBoth(before: Reading, after: Reading, sample: boolean): Report {
  tell({ progress: { stage: 'judging', done: 0, of: 1 } })
  const excerpt = excerptFrom({ before, after })
  return review(before.parts, after.parts, { tool, sha256, sample, excerpt })
}

async function readAll(
  side: Side,
  files: readonly Found[],
  tools: Tools,
  begun: { readonly done: number; readonly of: number },
): Promise<Reading> {
  const reading = await readSide(side, files, tools, (done, file) => {
    tell({ progress: { stage: 'reading', done: begun.done + done, of: begun.of, file } })
  })
  tell({ progress: { stage: 'reading', done: begun.done + files.length, of: begun.of } })
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
