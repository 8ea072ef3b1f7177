import type { Artifact, Setting } from '../model/artifact'
import type { Issue } from '../model/issue'
import type { FileKind, Part } from '../model/part'
import { sameFact } from './same-fact'
import { whyPreferred } from './precedence'

/** What one file says of one thing. */
export interface Statement {
  readonly part: Part
  readonly artifact: Artifact
}

export interface Joined {
  readonly artifact: Artifact
  readonly conflicts: readonly { readonly file: string; readonly issue: Issue }[]
}

/** Joins all that the files of a side say of one thing, given in the order of their precedence: the first value wins. */
export function join(statements: readonly [Statement, ...Statement[]]): Joined {
  const [first] = statements
  if (statements.length === 1) return { artifact: first.artifact, conflicts: [] }
  const settings = new Map<string, Stated>()
  const conflicts: Joined['conflicts'][number][] = []
  let whole: Statement | undefined
  for (const statement of statements) {
    const isWhole = isWholeExport(statement)
    if (isWhole && whole) conflicts.push(...conflictOfExports(whole, statement))
    else conflicts.push(...add(statement, settings))
    if (isWhole) whole ??= statement
  }
  const described = statements.find(({ part }) => !additions.has(part.kind)) ?? first
  const values = new Map([...settings].map(([path, { setting }]) => [path, setting]))
  return { artifact: { ...described.artifact, settings: values }, conflicts }
}

interface Stated {
  readonly setting: Setting
  readonly part: Part
}

/** A binding that lacks a setting has its default, so settings of two exports of one binding are never mixed. */
function isWholeExport({ part, artifact }: Statement): boolean {
  return part.kind === 'bindings' && artifact.kind !== 'group'
}

/** Rows that describe a thing say where it stands; rows that only add to it do not. */
const additions: ReadonlySet<FileKind> = new Set<FileKind>([
  'answers',
  'biztalk-server-hosts',
  'biztalk-send-ports',
  'biztalk-adapters',
  'biztalk-message-boxes',
  'cluster',
  'cluster-group-owners',
  'cluster-resource-owners',
  'cluster-resource-dependencies',
  'cluster-resource-parameters',
  'cluster-disks',
  'cluster-quorum',
  'cluster-networks',
  'services',
])

function add({ part, artifact }: Statement, settings: Map<string, Stated>): Joined['conflicts'] {
  const conflicts: Joined['conflicts'][number][] = []
  for (const [path, setting] of artifact.settings) {
    const had = settings.get(path)
    if (had === undefined) settings.set(path, { setting, part })
    else if (!sameFact(artifact.kind, path, had.setting, setting)) {
      conflicts.push(conflict(artifact, path, had, { setting, part }))
    }
  }
  return conflicts
}

function conflict(of: Artifact, path: string, used: Stated, other: Stated): Joined['conflicts'][number] {
  const secret = used.setting.secret ?? other.setting.secret
  const here = `here${exportedAt(other.part)}`
  const there = `in ${placeOf(used.setting)}${exportedAt(used.part)}`
  const values = secret
    ? `${path} has one secret ${here} and another ${there}`
    : `${path} is ${shown(other.setting)} ${here} and ${shown(used.setting)} ${there}`
  const message = `${of.address}: ${values}. What stands there was used, because ${whyPreferred(used.part, other.part)}. Find out which is right, and give one export of each thing.`
  return { file: other.setting.file, issue: { code: 'conflict', message, line: other.setting.line } }
}

/** One sentence for all that differs between two exports of one binding. */
function conflictOfExports(used: Statement, other: Statement): Joined['conflicts'] {
  const { kind } = used.artifact
  const paths = [...new Set([...used.artifact.settings.keys(), ...other.artifact.settings.keys()])].filter((path) => {
    const [a, b] = [used.artifact.settings.get(path), other.artifact.settings.get(path)]
    return a === undefined || b === undefined ? a !== b : !sameFact(kind, path, a, b)
  })
  const [path] = paths
  if (path === undefined) return []
  const [a, b] = [used, other].map(({ part, artifact }) => {
    const setting = artifact.settings.get(path) ?? { value: 'not stated', file: artifact.file, line: artifact.line }
    return { setting, part }
  }) as [Stated, Stated]
  const found = conflict(other.artifact, path, a, b)
  const more = paths.length === 1 ? '' : ` ${String(paths.length - 1)} more of its settings differ.`
  return [{ ...found, issue: { ...found.issue, message: `${found.issue.message}${more}` } }]
}

function exportedAt({ exported }: Part): string {
  return exported?.at === undefined ? ' (exported at an unknown time)' : ` (exported ${exported.at})`
}

function placeOf({ file, line }: Setting): string {
  return `${file}, line ${String(line)}`
}

const longest = 80

function shown({ value }: Setting): string {
  const text = typeof value === 'object' && value !== null ? value.join(', ') : String(value)
  return text === '' ? 'empty' : `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`
}
