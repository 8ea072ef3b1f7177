import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Tools } from '../engine/import/importer'
import { isRefusal } from '../engine/model/issue'
import type { Part } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { review, type Given } from '../engine/pipeline'
import { canonicalJson } from '../engine/report/canonical'
import { exitCode } from '../engine/review/exit-code'
import { findAll } from '../reading/find'
import { answersIn, givenOf, policyIn, readGiven, refuseWithin } from '../reading/given'
import { sha256, toolsWith } from '../reading/tools'
import { excerptFrom, readSide, withTexts, type Reading } from '../reading/read-side'
import { Problem, problemOf } from '../problem'
import { tool } from '../tool'
import { readArguments, usage, type Arguments } from './arguments'
import { notesOnPeople, summaryOf } from './summary'
import { writeReports, type PrintPdf } from './write-reports'

/** What the command needs from outside, so that it runs in a terminal, in the packaged application and in a test. */
export interface Outside {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly sample: Readonly<Record<Side, string>>
  readonly printPdf: PrintPdf
}

export type ExitCode = 0 | 1 | 2 | 3

/** The whole command. Every failure is one line on standard error and exit code 2. */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  const parsed = readArguments(argv)
  if (!parsed.ok) return fail(outside, parsed.problem)
  if (parsed.value.help) return say(outside, usage)
  if (parsed.value.version) return say(outside, `${tool.name} ${tool.version}\n`)
  try {
    return await carryOut(parsed.value, outside)
  } catch (error) {
    const { problem, detail } = problemOf(error)
    return fail(outside, error instanceof Problem ? problem : `${problem} (${detail})`)
  }
}

async function carryOut(args: Arguments, outside: Outside): Promise<ExitCode> {
  const sample = args.before.length === 0
  if (sample) outside.err('No exports were given: reviewing the sample change.\n')
  const tools = toolsWith(randomBytes(32))
  const before = await readPaths('before', sample ? [outside.sample.before] : args.before, tools)
  const after = await readPaths('after', sample ? [outside.sample.after] : args.after, tools)
  const given = await readPeople(args)
  const excerpt = excerptFrom({ before: withTexts(before, given.texts), after: withTexts(after, given.texts) })
  const report = review(before.parts, after.parts, { tool, sha256, sample, excerpt }, given.given)
  if (args.json) outside.out(canonicalJson(report.record))
  else outside.out(summaryOf(report))
  for (const note of notesOnPeople(report.record)) outside.err(`${note}\n`)
  const inputs = [...before.paths, ...after.paths, ...given.paths]
  const unwritten = await writeReports(report, args.out, inputs, outside)
  return unwritten ? 2 : exitCode(report.record, args.failOn)
}

interface People {
  readonly given: Given
  readonly paths: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}

/** The answers and the policy; neither counts where it cannot be read whole. */
async function readPeople({ answers, policy, after }: Arguments): Promise<People> {
  if (policy !== undefined) await refuseWithin(policy, after)
  const sheet = answers === undefined ? undefined : await readGiven(answers, answersIn)
  const rules = policy === undefined ? undefined : await readGiven(policy, policyIn)
  return {
    ...givenOf({ ...(sheet ? { answers: sheet } : {}), ...(rules ? { policy: rules } : {}) }),
    paths: [answers, policy].flatMap((path) => (path === undefined ? [] : [resolve(path)])),
  }
}

interface Read extends Reading {
  readonly paths: readonly string[]
}

async function readPaths(side: Side, paths: readonly string[], tools: Tools): Promise<Read> {
  const found = await findAll(paths)
  const reading = await readSide(side, found, tools)
  if (!reading.parts.some(saysSomething)) throw new Problem(nothingToReview(side, paths, reading.parts))
  return { ...reading, paths: found.flatMap((file) => ('path' in file ? [file.path] : [])) }
}

function saysSomething({ listings, issues }: Part): boolean {
  return listings.length > 0 && !issues.some(isRefusal)
}

/** One line: what, which file, which line, and what to do. */
function nothingToReview(side: Side, paths: readonly string[], parts: readonly Part[]): string {
  if (parts.length === 0) return `--${side} ${paths.join(' ')} holds no file: give the exports of the ${side} side.`
  const part = parts.find(({ issues }) => issues.some(isRefusal)) ?? parts[0]
  const issue = part?.issues.find(isRefusal) ?? part?.issues[0]
  const where = issue?.line === undefined ? (part?.file ?? '') : `${part?.file ?? ''}, line ${String(issue.line)}`
  const more = parts.length > 1 ? ` (and ${String(parts.length - 1)} more without anything known)` : ''
  return `--${side}: ${where}: ${issue?.message ?? 'it is no export that this tool knows.'}${more}`
}

function say(outside: Outside, text: string): ExitCode {
  outside.out(text)
  return 0
}

function fail(outside: Outside, problem: string): ExitCode {
  outside.err(`${problem}\n`)
  return 2
}
