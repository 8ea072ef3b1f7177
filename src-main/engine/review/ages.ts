import { instantOf } from '../model/instant'
import type { Part } from '../model/part'
import type { Side } from '../model/place'
import type { Age, Dated } from './record'

interface Timed extends Dated {
  readonly seconds: number
  readonly bindings: boolean
}

const hour = 3600
const day = 24 * hour

/** What is odd about the times of the exports, compared with each other alone: there is no clock. */
export function agesOf(parts: readonly Part[]): readonly Age[] {
  const before = timedOf(parts, 'before')
  const after = timedOf(parts, 'after')
  return [...ofSide('before', before), ...ofSide('after', after), ...acrossSides(before, after)]
}

function ofSide(side: Side, timed: readonly Timed[]): readonly Age[] {
  const [oldest, newest] = [timed[0], timed.at(-1)]
  const bindings = timed.find((one) => one.bindings)
  const platform = timed.findLast((one) => !one.bindings)
  const stale = bindings && platform && platform.seconds - bindings.seconds > hour ? { bindings, platform } : undefined
  const spread = oldest && newest && newest.seconds - oldest.seconds > day ? { oldest, newest } : undefined
  const isSame = spread?.oldest === stale?.bindings && spread?.newest === stale?.platform
  return [
    ...(stale ? [{ code: 'bindings-older' as const, side, ...between(stale.bindings, stale.platform) }] : []),
    ...(spread && !isSame ? [{ code: 'apart' as const, side, ...between(spread.oldest, spread.newest) }] : []),
  ]
}

function acrossSides(before: readonly Timed[], after: readonly Timed[]): readonly Age[] {
  const [latest, earliest] = [before.at(-1), after[0]]
  if (latest === undefined || earliest === undefined || earliest.seconds >= latest.seconds) return []
  return [{ code: 'after-older', side: 'after', ...between(earliest, latest) }]
}

function between(older: Timed, newer: Timed): Pick<Age, 'older' | 'newer' | 'hours'> {
  return {
    older: { file: older.file, at: older.at },
    newer: { file: newer.file, at: newer.at },
    hours: Math.floor((newer.seconds - older.seconds) / hour),
  }
}

/** The oldest first; files that do not say when they were made are not among them. */
function timedOf(parts: readonly Part[], side: Side): readonly Timed[] {
  return parts
    .filter((part) => part.side === side && part.listings.length > 0)
    .flatMap(({ file, kind, exported }) => {
      const at = exported?.at ?? ''
      const seconds = instantOf(at)
      return seconds === undefined ? [] : [{ file, at, seconds, bindings: kind === 'bindings' }]
    })
    .sort((a, b) => a.seconds - b.seconds)
}
