import { kindNames } from '../engine/import/kind-names'
import type { Tools } from '../engine/import/importer'
import type { Part } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { review } from '../engine/pipeline'
import { aboutExport } from '../engine/report/sections/input-rows'
import type { ReportInputs } from '../engine/report/build'
import type { ReviewRecord } from '../engine/review/record'
import { outcomeOf, wouldBe } from '../engine/review/what-if'
import type { InputFile, Progress } from '../ipc/contract'
import type { Found } from '../reading/find'
import { givenOf, saysTheSame, type GivenFiles } from '../reading/given'
import { excerptFrom, readSide, withTexts, type Reading } from '../reading/read-side'
import { sha256, toolsWith } from '../reading/tools'
import { tool } from '../tool'
import type { Done, Inputs, Task, Trial, Tried } from './task'

/** Carries out one task after another. It reads the inputs for the first review, and keeps what it read. */
export class Reviewer {
  private readonly tools: Tools
  private readonly tell: (progress: Progress) => void
  private readings: Readonly<Record<Side, Reading>> | undefined
  private latest: { readonly given: GivenFiles; readonly record: ReviewRecord } | undefined

  constructor(key: Uint8Array, tell: (progress: Progress) => void) {
    this.tools = toolsWith(key)
    this.tell = tell
  }

  async carryOut(task: Task): Promise<Done> {
    switch (task.task) {
      case 'look': {
        const { byFile } = await this.readAll(task.side, task.files, { done: 0, of: task.files.length })
        return { inputs: byFile.map(inputFiles) }
      }
      case 'review': {
        const { before, after } = await this.readBoth(task.inputs)
        this.tell({ stage: 'judging', done: 0, of: 1 })
        const { given, texts } = givenOf(task.given)
        const excerpt = excerptFrom({ before: withTexts(before, texts), after: withTexts(after, texts) })
        const report = review(before.parts, after.parts, aboutOf(task.inputs, excerpt), given)
        this.latest = { given: task.given, record: report.record }
        return { report }
      }
      case 'try':
        return { tried: await this.tryOut(task.inputs, task.given, task.trials) }
    }
  }

  /** What people would say is tried on what was read, without the lines that a report quotes. */
  private async tryOut(inputs: Inputs, given: GivenFiles, trials: readonly GivenFiles[]): Promise<Tried> {
    const { before, after } = await this.readBoth(inputs)
    const about = aboutOf(inputs, () => '')
    const recordOf = (files: GivenFiles): ReviewRecord =>
      review(before.parts, after.parts, about, givenOf(files).given).record
    this.tell({ stage: 'judging', done: 0, of: trials.length })
    const { latest } = this
    const stood = latest && saysTheSame(latest.given, given) ? latest : { given, record: recordOf(given) }
    this.latest = stood
    const now = stood.record
    return {
      now: outcomeOf(now),
      trials: trials.map((files, done) => {
        const trial = trialOf(now, recordOf(files))
        this.tell({ stage: 'judging', done: done + 1, of: trials.length })
        return trial
      }),
    }
  }

  private async readBoth({ before, after }: Inputs): Promise<Readonly<Record<Side, Reading>>> {
    const of = before.length + after.length
    return (this.readings ??= {
      before: await this.readAll('before', before, { done: 0, of }),
      after: await this.readAll('after', after, { done: before.length, of }),
    })
  }

  private async readAll(
    side: Side,
    files: readonly Found[],
    begun: { readonly done: number; readonly of: number },
  ): Promise<Reading> {
    const reading = await readSide(side, files, this.tools, (done, file) => {
      this.tell({ stage: 'reading', done: begun.done + done, of: begun.of, file })
    })
    this.tell({ stage: 'reading', done: begun.done + files.length, of: begun.of })
    return reading
  }
}

function aboutOf({ sample }: Inputs, excerpt: ReportInputs['excerpt']): ReportInputs {
  return { tool, sha256, sample, excerpt }
}

function trialOf(now: ReviewRecord, would: ReviewRecord): Trial {
  return { would: wouldBe(now, would), facts: would.facts ?? [], accepted: would.policy?.accepted ?? [] }
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
