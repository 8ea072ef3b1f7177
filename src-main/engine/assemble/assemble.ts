import { keyOf, type Key } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import { isRefusal, type Issue } from '../model/issue'
import { listingNames, type FileKind, type Listing, type ListingName, type Part } from '../model/part'
import { byCodeUnit, type Side } from '../model/place'
import type { State } from '../model/state'

export interface Assembled {
  readonly state: State
  /** In the order of their names; each with the issues that only joining them showed. */
  readonly parts: readonly Part[]
}

/** Joins the files of one side. The order in which they were given does not matter. */
export function assemble(side: Side, parts: readonly Part[]): Assembled {
  const ordered = parts.toSorted((a, b) => rank(a.kind) - rank(b.kind) || byCodeUnit(a.file, b.file))
  const artifacts = new Map<Key, Artifact>()
  const conflicts = new Map<string, Issue[]>()
  for (const part of ordered) {
    for (const artifact of part.artifacts) {
      const key = keyOf(artifact.address)
      const first = artifacts.get(key)
      artifacts.set(key, first ? merge(first, artifact, conflicts) : artifact)
    }
  }
  return {
    state: { side, artifacts: sorted(artifacts), listings: listingsOf(ordered) },
    parts: ordered
      .toSorted((a, b) => byCodeUnit(a.file, b.file))
      .map((part) => ({ ...part, issues: [...part.issues, ...(conflicts.get(part.file) ?? [])] })),
  }
}

/** Rows that describe a thing come before rows that only add to it, so that its place is where it is described. */
function rank(kind: FileKind): number {
  return additions.has(kind) ? 1 : 0
}

const additions: ReadonlySet<FileKind> = new Set<FileKind>([
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

function merge(first: Artifact, second: Artifact, conflicts: Map<string, Issue[]>): Artifact {
  const settings = new Map(first.settings)
  for (const [path, setting] of second.settings) {
    const had = settings.get(path)
    if (had === undefined) settings.set(path, setting)
    else if (!sameValue(had, setting)) note(conflicts, conflict(first, path, had, setting))
  }
  return { ...first, settings }
}

function sameValue(a: Setting, b: Setting): boolean {
  return a.secret || b.secret
    ? a.secret?.digest === b.secret?.digest
    : JSON.stringify(a.value) === JSON.stringify(b.value)
}

function conflict(of: Artifact, path: string, had: Setting, other: Setting): { file: string; issue: Issue } {
  const where = `${had.file}, line ${String(had.line)}`
  return {
    file: other.file,
    issue: {
      code: 'conflict',
      line: other.line,
      message: `${of.address}: ${path} differs from ${where}; the value there was used. Give one export of each thing.`,
    },
  }
}

function note(conflicts: Map<string, Issue[]>, { file, issue }: { file: string; issue: Issue }): void {
  const list = conflicts.get(file) ?? []
  list.push(issue)
  conflicts.set(file, list)
}

function sorted(artifacts: ReadonlyMap<Key, Artifact>): ReadonlyMap<Key, Artifact> {
  return new Map([...artifacts].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** A list is partial where a manifest reports an error for it, or where a file that may belong to it could not be read. */
function listingsOf(parts: readonly Part[]): ReadonlyMap<ListingName, Listing> {
  const doubted = new Set(parts.flatMap((part) => [...(part.errors ?? []), ...lostWith(part)]))
  const listings = new Map<ListingName, Listing>()
  for (const listing of parts.flatMap((part) => part.listings)) {
    if (listings.has(listing.name)) continue
    listings.set(listing.name, doubted.has(listing.name) ? { ...listing, completeness: 'partial' } : listing)
  }
  return listings
}

/** What a refused file would have listed: by what it was recognised as, else by its name. */
function lostWith({ file, kind, issues }: Part): readonly ListingName[] {
  if (!issues.some(isRefusal)) return []
  if (kind === 'archive') return listingNames
  if (kind === 'msi') return ['bindings']
  const base = (file.split('/').at(-1) ?? '').toLowerCase()
  const named = listingNames.find((name) => name === kind || base === `${name}.json`)
  if (named) return [named]
  return base.endsWith('.xml') ? ['bindings'] : []
}
