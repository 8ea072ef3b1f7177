import { namesOf, nameKey } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { Noise } from './change'
import type { Delta } from './pair'
import { count, perPair, placeOf, rowOf, type Row, type Sorted, type Step, type Versions } from './row'
import { strongNames, versionSteps } from './strong-name'
import { textOf } from './value'

/** An assembly in another version: the same assembly, whose address names the version. */
export interface VersionMove {
  readonly from: Artifact
  readonly to: Artifact
}

/** `Orders.Schemas` of `assembly/Orders.Schemas, Version=1.0.0.0, …`. */
export function assemblyName(artifact: Artifact): string {
  return (namesOf(artifact.address)[0] ?? artifact.name).split(',', 1)[0]?.trim() ?? ''
}

export function versionsOf(moves: readonly VersionMove[]): Versions {
  return new Map(
    moves.map(({ from, to }) => [nameKey(assemblyName(to)), { before: versionOf(from), after: versionOf(to) }]),
  )
}

/** One row for each assembly; what repeats its version elsewhere is counted, and taken back together with it. */
export function versionRows(moves: readonly VersionMove[], noise: readonly Noise[]): readonly Row[] {
  return moves.map(({ from, to }) => {
    const name = nameKey(assemblyName(to))
    const copies = noise.filter(
      ({ why, before, after }) =>
        why === 'assembly-version' &&
        versionSteps(before ?? '', after ?? '')?.some(({ assembly }) => nameKey(assembly) === name),
    )
    return {
      verb: 'changed',
      kind: 'assembly',
      address: to.address,
      property: 'Version',
      ...shown({ before: versionOf(from), after: versionOf(to) }),
      ...(copies.length > 0 && { note: `Its strong name changed with it in ${count(copies.length, 'place')}.` }),
      evidence: { before: [placeOf(from)], after: [placeOf(to)] },
      undo: [{ address: to.address }, ...copies.map(({ address, path }) => ({ address, path }))],
    }
  })
}

/** The parts of an assembly's own strong name say what its row says. */
export function withoutOwnVersion(deltas: readonly Delta[], moves: readonly VersionMove[]): readonly Delta[] {
  const moved = new Set(moves.map(({ to }) => to.address))
  return deltas.filter(
    ({ pair, path }) => !(moved.has(pair.address) && /^@(Version|FullName|PublicKeyToken|Culture)$/.test(path)),
  )
}

/** Strong names that changed in nothing but the version, of assemblies that no ModuleRef shows: one row an artifact. */
export const unexplainedVersions: Step = perPair((deltas): Sorted => {
  const folded = deltas.filter(isVersionOnly)
  const [main, ...others] = folded
  if (main === undefined) return { rows: [], rest: deltas }
  const steps = new Map<string, { readonly assembly: string; readonly before: string; readonly after: string }>()
  for (const { before, after } of folded) {
    for (const step of versionSteps(textOf(before), textOf(after)) ?? []) steps.set(JSON.stringify(step), step)
  }
  const text = (side: 'before' | 'after') =>
    [...steps.values()].map((step) => `${step.assembly} ${shown(step)[side]}`).join(', ')
  const row = rowOf(main, {
    property: 'Version',
    before: text('before'),
    after: text('after'),
    note: `Nothing but versions of assemblies changed in ${count(folded.length, 'setting')}, and the list of assemblies does not show that they did.`,
    folded: others,
  })
  return { rows: [row], rest: deltas.filter((delta) => !folded.includes(delta)) }
})

function isVersionOnly({ before, after }: Delta): boolean {
  if (!before || !after || before.secret || after.secret) return false
  return (versionSteps(textOf(before), textOf(after)) ?? []).length > 0
}

function versionOf({ address }: Artifact): string {
  const full = namesOf(address)[0] ?? ''
  return strongNames(full)[0]?.version ?? /Version=([^,]*)/.exec(full)?.[1] ?? full
}

const key = / \(.*\)$/

/** Without the key where only the version changed. */
function shown({ before, after }: { readonly before: string; readonly after: string }): {
  readonly before: string
  readonly after: string
} {
  if (key.exec(before)?.[0] !== key.exec(after)?.[0]) return { before, after }
  return { before: before.replace(key, ''), after: after.replace(key, '') }
}
