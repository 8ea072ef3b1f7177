import { snapshotOf } from '../assemble/snapshot'
import type { Change } from '../diff/change'
import { takeBack } from '../diff/undo'
import { keyOf, kindOf } from '../model/address'
import type { State } from '../model/state'
import { estateOf, type Estate } from '../rules/facts/estate'
import { hostsNamedBy } from '../rules/facts/host-key'
import { watched, type Read } from '../rules/facts/watched'
import { judgeSubject, type SaidOfSubject } from '../rules/judge'
import type { Fail, Rule } from '../rules/rule'

export interface Trial {
  readonly changes: readonly Change[]
  readonly aligned: State
  readonly after: State
  readonly earlier: Estate
  readonly rules: readonly Rule[]
}

/** The after side with some changes taken back; made only where a rule has to look at it. */
export interface World {
  readonly taken: ReadonlySet<Change>
  readonly estate: () => Estate
}

export function worldsOf(trial: Trial): (changes: readonly Change[]) => World {
  return (changes) => {
    let made: Estate | undefined
    return { taken: new Set(changes), estate: () => (made ??= estateWithout(changes, trial)) }
  }
}

function estateWithout(changes: readonly Change[], { after, aligned }: Trial): Estate {
  const undo = changes.flatMap((change) => change.undo)
  return estateOf(snapshotOf(takeBack(after, aligned, undo)))
}

/**
 * What a rule says of one subject in one world after the other. What it once said stands in every world that differs only
 * in changes which reach nothing of what the rule looked at.
 */
export function trialsOf(trial: Trial): (rule: Rule, fail: Fail) => (world: World) => SaidOfSubject {
  const reaches = new Map(trial.changes.map((change) => [change, reachOf(change, trial)]))
  return (rule, { subject }) => {
    const hiding = trial.rules.filter(({ id }) => rule.hiddenBy?.includes(id))
    const tried: Tried[] = []
    return ({ taken, estate }) => {
      const known = tried.find((one) => isSameFor(one, taken, reaches))
      if (known) return known.said
      const reads = new Set<Read>()
      const watching = watched(estate(), subject, (...noted) => {
        for (const one of noted) reads.add(one)
      })
      const said = judgeSubject({ rule, hiding, subject }, watching, trial.earlier)
      if (taken.size !== 1) tried.push({ taken, reads, said })
      return said
    }
  }
}

/** A single change is taken back once for each rule, so that only what was tried without any or with several is kept. */
interface Tried {
  readonly taken: ReadonlySet<Change>
  readonly reads: ReadonlySet<Read>
  readonly said: SaidOfSubject
}

function isSameFor(
  { taken, reads }: Tried,
  now: ReadonlySet<Change>,
  reaches: ReadonlyMap<Change, readonly Read[]>,
): boolean {
  const reachesIt = (change: Change) => reaches.get(change)?.some((read) => reads.has(read)) !== false
  for (const change of now) if (!taken.has(change) && reachesIt(change)) return false
  for (const change of taken) if (!now.has(change) && reachesIt(change)) return false
  return true
}

/** Whatever a rule may have looked at that is another thing once the change is taken back. */
function reachOf({ undo }: Change, { aligned, after }: Trial): readonly Read[] {
  const reads = undo.flatMap(({ address }): readonly Read[] => {
    const key = keyOf(address)
    const both = [aligned, after].flatMap(({ artifacts }) => artifacts.get(key) ?? [])
    return [kindOf(address), key, ...both.flatMap(hostsNamedBy)]
  })
  return [...new Set(reads)]
}
