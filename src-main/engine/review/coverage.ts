import type { Difference } from '../diff/change'
import { fileNameOf, listingNames, type Part } from '../model/part'
import { byCodeUnit, type Side } from '../model/place'
import type { State } from '../model/state'
import { policyOf } from '../rules/facts/adapters'
import type { Estate } from '../rules/facts/estate'
import { agesOf } from './ages'
import type { Coverage } from './record'

export interface Covered {
  readonly parts: readonly Part[]
  readonly states: Readonly<Record<Side, State>>
  readonly difference: Difference
  readonly after: Estate
}

/** What was read and what was not: part of the verdict, since what was not understood is undecided. */
export function coverage({ parts, states, difference, after }: Covered): Coverage {
  return {
    files: parts.map(({ side, file, kind, summary, ledger }) => ({
      side,
      file,
      kind,
      summary,
      read: ledger.read,
      ignored: ledger.ignored,
      notUnderstood: ledger.notUnderstood,
    })),
    missing: (['before', 'after'] as const).flatMap((side) =>
      listingNames
        .filter((name) => states[side].listings.get(name)?.completeness !== 'complete')
        .map((name) => ({ side, listing: fileNameOf(name) })),
    ),
    notCompared: difference.notCompared,
    outOfScope: difference.outOfScope.map(({ only, application, artifacts }) => ({
      only,
      application,
      count: artifacts.length,
    })),
    ...(difference.otherApplication ? { otherApplication: difference.otherApplication } : {}),
    ages: agesOf(parts),
    changedNotJudged: changedNotJudged(difference),
    adaptersNotJudged: adaptersNotJudged(after),
    noise: count(difference.noise.map(({ why }) => why)).map(([why, total]) => ({ why, count: total })),
  }
}

function changedNotJudged({ changes }: Difference): Coverage['changedNotJudged'] {
  const uncoded = changes.filter(({ code }) => code === undefined)
  const byKindAndProperty = count(uncoded.map(({ kind, property, verb }) => `${kind}\n${property ?? verb}`))
  const kinds = new Map(uncoded.map((change) => [change.kind as string, change.kind]))
  return byKindAndProperty.flatMap(([key, total]) => {
    const [kind = '', property = ''] = key.split('\n')
    const known = kinds.get(kind)
    return known ? [{ kind: known, property, count: total }] : []
  })
}

function adaptersNotJudged({ hosts }: Estate): Coverage['adaptersNotJudged'] {
  const silent = hosts
    .flatMap(({ endpoints }) => endpoints)
    .filter((endpoint) => endpoint.transport !== '' && ['unknown', 'silent'].includes(policyOf(endpoint).policy))
  return count(silent.map(({ adapter }) => adapter)).map(([adapter, endpoints]) => ({ adapter, endpoints }))
}

function count(items: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b))
}
