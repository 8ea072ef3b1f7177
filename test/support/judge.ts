import { createHash } from 'node:crypto'
import { assemble } from '../../src-main/engine/assemble/assemble'
import { importFile } from '../../src-main/engine/import'
import type { Part, Source } from '../../src-main/engine/model/part'
import type { Side } from '../../src-main/engine/model/place'
import type { State } from '../../src-main/engine/model/state'
import { estateOf } from '../../src-main/engine/rules/facts/estate'
import { snapshotOf } from '../../src-main/engine/assemble/snapshot'
import type { Judgement, Rule } from '../../src-main/engine/rules/rule'
import { filesOf, type EstateSpec } from './estate'

/** What the rule says of every subject it speaks of, in words: `fail critical: Host B …`, `cannot tell: …?`, `pass`. */
export function judge(rule: Rule, spec: EstateSpec, options: Options = {}): Readonly<Record<string, string>> {
  const now = estateOf(snapshotOf(stateOf('after', spec, options)))
  const earlier =
    options.before && estateOf(snapshotOf(stateOf('before', options.before, { without: options.beforeWithout ?? [] })))
  return Object.fromEntries(rule.judge(now, earlier).map((judgement) => [judgement.subject, words(judgement)]))
}

export interface Options {
  /** Names of files that the side does not have. */
  readonly without?: readonly string[]
  readonly before?: EstateSpec
  /** The same of the before side. */
  readonly beforeWithout?: readonly string[]
}

export function words(judgement: Judgement): string {
  switch (judgement.outcome) {
    case 'pass':
      return 'pass'
    case 'fail':
      return `fail ${judgement.severity}: ${judgement.message}`
    case 'cannot-tell':
      return `cannot tell: ${judgement.question.ask} (${judgement.question.missing.join('; ')})`
  }
}

export function stateOf(side: Side, spec: EstateSpec, options: Options = {}): State {
  return assemble(side, partsOf(side, filesOf(spec), options)).state
}

/** Fails where a fixture is not read in full, so that no test passes on a file that says nothing. */
export function partsOf(side: Side, files: Readonly<Record<string, string>>, options: Options = {}): readonly Part[] {
  const wanted = Object.entries(files).filter(([name]) => !options.without?.includes(name))
  const parts = wanted.map(([file, text]) => partOf(side, file, text))
  const issues = parts.flatMap((part) => part.issues.map((issue) => `${part.file}: ${issue.message}`))
  if (issues.length > 0) throw new Error(`The fixture has issues:\n${issues.join('\n')}`)
  return parts
}

const known = new Map<string, Part>()

/** Read once: most estates differ in a file or two. */
function partOf(side: Side, file: string, text: string): Part {
  const key = [side, file, text].join('\n')
  const part = known.get(key) ?? importFile(source(side, file, text), tools)
  known.set(key, part)
  return part
}

export function source(side: Side, file: string, text: string): Source {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { side, file, bytes: Buffer.byteLength(text), sha256, content: { text, encoding: 'utf-8' } }
}

export const tools = { digest: (secret: string): string => createHash('sha256').update(`test ${secret}`).digest('hex') }
