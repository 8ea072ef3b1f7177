import type { Place } from '../../model/place'
import { no, perhaps, yes, type Truth } from '../../model/truth'

/** How many servers something holds for, where some rows may not say it and the list may not be complete. */
export interface Count {
  /** Servers for which it certainly holds. */
  readonly sure: readonly string[]
  /** Servers for which no file says whether it holds. */
  readonly maybe: readonly string[]
  /** True where the list itself is not known to be complete, so that there may be any number more. */
  readonly open: boolean
  readonly at: readonly Place[]
  readonly missing: readonly string[]
}

export function atLeast({ sure, maybe, open, at, missing }: Count, wanted: number): Truth {
  if (sure.length >= wanted) return yes(at)
  if (!open && sure.length + maybe.length < wanted) return no(at)
  return perhaps(missing, at)
}

export function atMost({ sure, maybe, open, at, missing }: Count, wanted: number): Truth {
  if (sure.length > wanted) return no(at)
  if (!open && sure.length + maybe.length <= wanted) return yes(at)
  return perhaps(missing, at)
}

export function exactly(count: Count, wanted: number): Truth {
  const { sure, maybe, open, at, missing } = count
  if (sure.length > wanted) return no(at)
  if (!open && sure.length + maybe.length < wanted) return no(at)
  return !open && maybe.length === 0 && sure.length === wanted ? yes(at) : perhaps(missing, at)
}

/** Whether there are fewer now than there were. The lines are those of now: the others belong to the other side. */
export function fewer(now: Count, were: Count): Truth {
  const most = ({ sure, maybe, open }: Count) => (open ? Infinity : sure.length + maybe.length)
  if (most(now) < were.sure.length) return yes(now.at)
  if (now.sure.length >= most(were)) return no(now.at)
  return perhaps([...new Set([...now.missing, ...were.missing])], now.at)
}
