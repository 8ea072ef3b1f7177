import type { Artifact } from '../model/artifact'
import { isPartnerData } from './known'
import { count, perPair, rowOf, type Sorted, type Step } from './row'
import { isUnder } from './undo'

/** Agreements and fallback settings come or go with the way an export was made, hundreds at once: one row for each kind. */
export const partnerData: Step = perPair((deltas, pair): Sorted => {
  if (pair.kind !== 'group') return { rows: [], rest: deltas }
  const tops = new Set(deltas.filter(({ path }) => isPartnerData(path)).map(({ path }) => topOf(path)))
  const oneSided = [...tops].filter((top) => (sizeOf(pair.before, top) === 0) !== (sizeOf(pair.after, top) === 0))
  const rows = oneSided.flatMap((top) => {
    const [main, ...folded] = deltas.filter(({ path }) => isUnder(path, top))
    if (main === undefined) return []
    return rowOf(main, {
      property: top,
      before: sizeText(pair.before, top),
      after: sizeText(pair.after, top),
      note: 'Exports hold this part or leave it out, depending on how they are made.',
      folded,
      undo: [{ address: pair.address, path: top }],
    })
  })
  return { rows, rest: deltas.filter(({ path }) => !oneSided.some((top) => isUnder(path, top))) }
})

function topOf(path: string): string {
  return /^(EdiGlobalProperties|PartyCollection\/[^/@[]+|[^/@[]+)/.exec(path)?.[0] ?? path
}

function sizeOf({ settings }: Artifact, top: string): number {
  return [...settings.keys()].filter((path) => isUnder(path, top)).length
}

function sizeText(artifact: Artifact, top: string): string | undefined {
  const size = sizeOf(artifact, top)
  return size === 0 ? undefined : count(size, 'setting')
}
