import type { Fact } from './fact'
import type { Place } from './place'

/**
 * Three-valued truth that carries its evidence (`at`) and, where it is unknown, what would decide it (`missing`). A joined
 * truth gathers its evidence when somebody reads it: most judgements are never looked at.
 */
export interface Truth {
  readonly is: 'yes' | 'no' | 'unknown'
  readonly at: readonly Place[]
  readonly missing: readonly string[]
}

/** One for all: a review makes millions of truths. */
const none: readonly never[] = []

export function yes(at: readonly Place[] = none): Truth {
  return { is: 'yes', at, missing: none }
}

export function no(at: readonly Place[] = none): Truth {
  return { is: 'no', at, missing: none }
}

export function perhaps(missing: readonly string[], at: readonly Place[] = none): Truth {
  return { is: 'unknown', at, missing }
}

export function sure(value: boolean, at: readonly Place[] = none): Truth {
  return value ? yes(at) : no(at)
}

/** Whether a fact satisfies a condition; an unknown fact makes it unknown. */
export function when<T>(fact: Fact<T>, holds: (value: T) => boolean): Truth {
  return fact.known ? sure(holds(fact.value), fact.at) : perhaps(fact.missing)
}

export function not(truth: Truth): Truth {
  switch (truth.is) {
    case 'yes':
      return { ...truth, is: 'no' }
    case 'no':
      return { ...truth, is: 'yes' }
    case 'unknown':
      return truth
  }
}

/** `no` as soon as one is `no`; unknown while one is unknown. The evidence is that of the operands which decide. */
export function all(...truths: readonly Truth[]): Truth {
  return combine(truths, 'no', 'yes')
}

/** `yes` as soon as one is `yes`; unknown while one is unknown. */
export function any(...truths: readonly Truth[]): Truth {
  return combine(truths, 'yes', 'no')
}

/** Whether it holds for any of the items, and for which: else for which it may, else all of them. */
export function anyOf<T>(
  items: readonly T[],
  holds: (item: T) => Truth,
): { readonly truth: Truth; readonly found: readonly T[] } {
  const { is, missing, found } = sifted(items, items.map(holds))
  return {
    truth: {
      is,
      missing,
      get at() {
        return combine(items.map(holds), 'yes', 'no').at
      },
    },
    found,
  }
}

/** Apart from `anyOf`, whose evidence would keep the truth of each item alive. */
function sifted<T>(
  items: readonly T[],
  truths: readonly Truth[],
): Pick<Truth, 'is' | 'missing'> & { readonly found: readonly T[] } {
  const { is, missing } = combine(truths, 'yes', 'no')
  const found = items.filter((_, index) => truths[index]?.is === is)
  return { is, missing, found: found.length === items.length ? items : found }
}

function combine(truths: readonly Truth[], decisive: 'yes' | 'no', otherwise: 'yes' | 'no'): Truth {
  const deciding = truths.filter(({ is }) => is === decisive)
  const [first] = deciding
  if (first !== undefined) return deciding.length === 1 ? first : joined(decisive, deciding, none)
  const open = truths.filter(({ is }) => is === 'unknown')
  if (open.length === 0) return joined(otherwise, truths, none)
  return joined('unknown', truths, [...new Set(open.flatMap(({ missing }) => missing))])
}

function joined(is: Truth['is'], truths: readonly Truth[], missing: readonly string[]): Truth {
  return {
    is,
    missing,
    get at() {
      return truths.flatMap(({ at }) => at)
    },
  }
}
