import { resolve } from 'node:path'
import { sameFile, writeWhole } from '../disk/write'
import type { Report } from '../engine/report/report'
import { write } from '../engine/report/writers'
import { saveProblem } from '../problem'
import type { Target } from './arguments'

/** PDF bytes of a report's HTML, or one sentence that says why there are none and what to install. */
export type PrintPdf = (html: string) => Promise<{ readonly pdf: Uint8Array } | { readonly problem: string }>

interface Voice {
  readonly err: (text: string) => void
  readonly printPdf: PrintPdf
}

/** Writes what can be written and says so; true where at least one report could not be. */
export async function writeReports(
  report: Report,
  targets: readonly Target[],
  inputs: readonly string[],
  voice: Voice,
): Promise<boolean> {
  let unwritten = false
  for (const target of targets) {
    const problem = await writeOne(report, target, inputs, voice)
    unwritten ||= problem !== undefined
    voice.err(problem === undefined ? `Wrote ${target.file}\n` : `${target.file} was not written: ${problem}\n`)
  }
  return unwritten
}

async function writeOne(
  report: Report,
  { file, format }: Target,
  inputs: readonly string[],
  { printPdf }: Voice,
): Promise<string | undefined> {
  for (const input of inputs) {
    if (await sameFile(resolve(file), input)) return 'this file is an input of the review; choose another name.'
  }
  const bytes =
    format === 'pdf' ? await printPdf(write('html', report)) : { pdf: new TextEncoder().encode(write(format, report)) }
  if ('problem' in bytes) return bytes.problem
  try {
    await writeWhole(resolve(file), bytes.pdf)
    return undefined
  } catch (error) {
    return saveProblem('', error).message.trim()
  }
}
