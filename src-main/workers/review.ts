import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { contentOf, type Found } from '../disk/found'
import { sourceOf, unreadable } from '../disk/decode'
import { sha256, toolsWith } from '../disk/tools'
import { excerpt } from '../engine/import/excerpt'
import { kindNames } from '../engine/import/kind-names'
import type { Part, Source } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { read, review } from '../engine/pipeline'
import type { Report } from '../engine/report/report'
import type { InputFile, Progress } from '../ipc/contract'
import { tool } from '../tool'
import type { Message, Reading, Task } from './task'

// Untrusted files are decoded, parsed and judged here: off the main thread, without Electron, ended at any moment.

const task = workerData as Task
await carryOut(task)

async function carryOut(task: Task): Promise<void> {
  const reading = await readAll(task)
  switch (task.task) {
    case 'look':
      tell({ inputs: reading.parts.map(inputFile) })
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
  const texts: Record<Side, Reading['texts']> = { before: before.texts, after: after.texts }
  return review(before.parts, after.parts, {
    tool,
    sha256,
    sample,
    excerpt: (side, { file, line }, near) => excerpt(texts[side].get(file) ?? '', line, near),
  })
}

async function readAll({ side, files, key }: Task): Promise<Reading> {
  const tools = toolsWith(key)
  const parts: Part[] = []
  const texts = new Map<string, string>()
  for (const [done, found] of files.entries()) {
    progress({ stage: 'reading', done, of: files.length, file: found.file })
    const source = await load(side, found)
    if ('text' in source.content) texts.set(source.file, source.content.text)
    parts.push(read(source, tools))
  }
  progress({ stage: 'reading', done: files.length, of: files.length })
  return { parts, texts }
}

async function load(side: Side, found: Found): Promise<Source> {
  try {
    return sourceOf(side, found.file, await contentOf(found))
  } catch {
    return unreadable(
      side,
      found.file,
      'The file cannot be read any more: it was moved, removed or is in use. Add it again.',
    )
  }
}

function inputFile({ file, bytes, sha256, kind, summary, issues }: Part): InputFile {
  return { file, bytes, sha256, kind, kindName: kindNames[kind], summary, issues }
}

function progress(progress: Progress): void {
  tell({ progress })
}

function tell(message: Message): void {
  parentPort?.postMessage(message)
}
