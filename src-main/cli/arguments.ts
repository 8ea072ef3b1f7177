import { parseArgs } from 'node:util'
import { reportFormats, type ReportFormat } from '../ipc/contract'
import { severities } from '../engine/rules/rule'
import type { FailOn } from '../engine/review/exit-code'

export interface Target {
  readonly file: string
  readonly format: ReportFormat
}

export interface Arguments {
  /** Both empty: the sample change is reviewed. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly answers?: string
  readonly policy?: string
  readonly out: readonly Target[]
  readonly json: boolean
  readonly failOn: FailOn
  readonly help: boolean
  readonly version: boolean
}

/** The arguments, or one sentence that says what is wrong with them and what to do. */
export type Parsed = { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly problem: string }

const options = {
  before: { type: 'string', multiple: true },
  after: { type: 'string', multiple: true },
  import: { type: 'string', multiple: true },
  answers: { type: 'string' },
  policy: { type: 'string' },
  out: { type: 'string', multiple: true },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export function readArguments(argv: readonly string[]): Parsed {
  const given = parse(argv)
  if (typeof given === 'string') return { ok: false, problem: given }
  const { before = [], after = [], out = [], format, 'fail-on': failOn = 'high', help = false, version = false } = given
  const targets = out.map((file) => ({ file, format: formatOf(file) }))
  const problem = sidesProblem(given) ?? outputProblem(format, failOn) ?? targetsProblem(targets)
  if (problem !== undefined || !isFailOn(failOn)) return { ok: false, problem: problem ?? '' }
  const known = targets.flatMap((target) => (target.format ? [{ file: target.file, format: target.format }] : []))
  const { answers, policy } = given
  const people = { ...(answers === undefined ? {} : { answers }), ...(policy === undefined ? {} : { policy }) }
  return { ok: true, value: { before, after, ...people, out: known, json: format === 'json', failOn, help, version } }
}

type Given = Exclude<ReturnType<typeof parse>, string>

function sidesProblem(given: Given): string | undefined {
  const { before = [], after = [] } = given
  if (given.import !== undefined) {
    return '--import is not built yet: this version compares two sets of exports (--before and --after).'
  }
  if (before.length === 0 && after.length > 0) return '--before is missing: give the exports from before the change.'
  if (after.length === 0 && before.length > 0) return '--after is missing: give the exports from after the change.'
  return undefined
}

function outputProblem(format: string | undefined, failOn: string): string | undefined {
  if (format !== undefined && format !== 'json') return `--format ${format} is not known: the only one is json.`
  return isFailOn(failOn)
    ? undefined
    : `--fail-on ${failOn} is not a level: use ${[...severities, 'never'].join(', ')}.`
}

function targetsProblem(
  targets: readonly { readonly file: string; readonly format: ReportFormat | undefined }[],
): string | undefined {
  const unknown = targets.find(({ format }) => format === undefined)
  if (unknown) {
    return `--out ${unknown.file}: the ending chooses the format; use ${reportFormats.map((name) => `.${name}`).join(', ')}.`
  }
  const files = targets.map(({ file }) => file)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  return twice === undefined ? undefined : `--out ${twice} is given twice: give each report a name of its own.`
}

export const usage = `Usage: npm run review -- [--before PATH]... [--after PATH]... [options]

  --before PATH, --after PATH   a file or a folder with exports; may be given many times
  --answers FILE                answers to questions and facts stated by people (JSON)
  --policy FILE                 severities, switched-off rules, accepted risks and own rules (JSON)
  --out FILE                    write a report; the ending chooses the format:
                                ${reportFormats.map((name) => `.${name}`).join(' ')}
  --format json                 print the review record on standard output and nothing else there
  --fail-on LEVEL               ${[...severities, 'never'].join(', ')} (default: high)
  --help, --version

Without --before and --after the bundled sample change is reviewed.

Exit codes: 0 nothing new at the level or above · 1 something is · 2 the command could not be carried out
            3 nothing is, but open questions could hide it
`

function parse(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] | string {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/\.(?: |$)/, 1)[0] ?? '') : ''
    return `${reason}; --help lists the options.`
  }
}

function isFailOn(text: string): text is FailOn {
  return text === 'never' || severities.some((severity) => severity === text)
}

function formatOf(file: string): ReportFormat | undefined {
  const name = file.toLowerCase()
  return reportFormats.find((format) => name.endsWith(`.${format}`))
}
