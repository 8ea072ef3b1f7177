import { kinds } from '../model/address'
import { listingNames } from '../model/part'
import { byCodeUnit } from '../model/place'
import type { State } from '../model/state'
import type { Change, Difference, Noise } from './change'
import { clustering } from './clustering'
import { items } from './items'
import { withoutNoise } from './noise'
import { otherApplication, outOfScope } from './out-of-scope'
import { deltasOf, pairUp, type Delta } from './pair'
import { partnerData } from './partners'
import { presence } from './presence'
import { followRenames } from './renames/follow'
import { resourceRows } from './resources'
import type { Row, Step, World } from './row'
import { companioned, single } from './single'
import { addresses, backups, swaps } from './transports'
import { unexplainedVersions, versionRows, versionsOf, withoutOwnVersion } from './versions'

/**
 * What changed between two sides: follow renames, pair by key, list the settings that differ, take out what means
 * nothing, and make a row of each act. Every difference ends in exactly one row or in the noise.
 */
export function compare(before: State, after: State): Difference {
  const { aligned, renames, rows, versionMoves } = followRenames(before, after)
  const pairs = pairUp(aligned, after)
  const world: World = { before: aligned, after, pairs, versions: versionsOf(versionMoves) }

  const all = pairs.both.flatMap((pair) => deltasOf(pair, aligned, after))
  const clustered = clustering(withoutOwnVersion(all, versionMoves), world)
  const { noise, rest } = withoutNoise(clustered.rest, world)
  const resources = resourceRows(rest, world)
  const settings = settingRows(resources.rest, world)

  return {
    aligned,
    changes: identified([
      ...rows,
      ...presence(world),
      ...versionRows(versionMoves, noise),
      ...clustered.rows,
      ...resources.rows,
      ...settings,
    ]),
    noise: [...noise, ...resources.noise].sort(byPlaceInModel),
    notCompared: notCompared(before, after),
    outOfScope: [...outOfScope(aligned, after), ...outOfScope(after, aligned)],
    ...otherApplication(before, after),
    renames,
  }
}

const steps: readonly Step[] = [partnerData, backups, swaps, addresses, items, unexplainedVersions, companioned]

function settingRows(deltas: readonly Delta[], world: World): readonly Row[] {
  const rows: Row[] = []
  let rest = deltas
  for (const step of steps) {
    const sorted = step(rest, world)
    rows.push(...sorted.rows)
    rest = sorted.rest
  }
  return [...rows, ...rest.map(single)]
}

/** In the order of kind, address and property; the same difference has the same id in every run. */
function identified(rows: readonly Row[]): readonly Change[] {
  const seen = new Map<string, number>()
  return rows
    .toSorted(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        byCodeUnit(a.address, b.address) ||
        byCodeUnit(a.property ?? '', b.property ?? '') ||
        byCodeUnit(a.verb, b.verb),
    )
    .map((row) => {
      const id = `${row.address}#${row.property ?? row.verb}`
      const times = (seen.get(id) ?? 0) + 1
      seen.set(id, times)
      return { id: times === 1 ? id : `${id}~${String(times)}`, ...row }
    })
}

function byPlaceInModel(a: Noise, b: Noise): number {
  return byCodeUnit(a.address, b.address) || byCodeUnit(a.path, b.path)
}

function notCompared(before: State, after: State): Difference['notCompared'] {
  return listingNames.flatMap((listing) => {
    const has = [before.listings.has(listing), after.listings.has(listing)]
    if (has[0] === has[1]) return []
    return [{ listing, only: has[0] ? ('before' as const) : ('after' as const) }]
  })
}
