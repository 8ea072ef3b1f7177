import type { Address } from '../model/address'
import { byCodeUnit, uniquePlaces, type Place } from '../model/place'
import type { Entity } from '../model/snapshot'
import type { Truth } from '../model/truth'
import { lower, type Ask, type Effect, type Judgement, type QuestionCode, type Severity } from './rule'

/** One subject as a rule sees it, with the words for both bad outcomes. */
export interface Case {
  readonly subject: Address
  readonly artifacts: readonly Entity[]
  /** Lines that belong to every outcome: those of the artifacts, or of the host. */
  readonly at: readonly Place[]
  readonly severity: Severity
  readonly servers?: readonly string[]
  readonly message: string
  readonly fix?: string
  /** What to ask where the exports cannot decide it. */
  readonly ask: string
  /** The answer to it that makes the rule fail. */
  readonly bad: 'yes' | 'no'
  /** What the other answer does; it passes where nothing else is said. */
  readonly otherwise?: Effect
  readonly code?: QuestionCode
  /** A question that a failure leaves open: its answer would settle or raise the finding. */
  readonly open?: Ask
}

/** `yes` means that the rule's condition holds, which is the bad case: the rule fails. */
export function decide(bad: Truth, of: Case): Judgement {
  switch (bad.is) {
    case 'no':
      return Object.assign(spokenOf(bad, of), { outcome: 'pass' as const })
    case 'yes':
      return Object.assign(spokenOf(bad, of), {
        outcome: 'fail' as const,
        severity: of.severity,
        servers: [...new Set(of.servers ?? [])].sort(byCodeUnit),
        message: of.message,
        ...(of.fix === undefined ? {} : { fix: of.fix }),
        ...(of.open === undefined ? {} : { question: of.open }),
      })
    case 'unknown':
      return Object.assign(spokenOf(bad, of), {
        outcome: 'cannot-tell' as const,
        question: questionOf(of, bad.missing),
      })
  }
}

/** Artifacts and lines are put in order when somebody reads them: of most judgements nobody does. */
function spokenOf(bad: Truth, { subject, artifacts, at }: Case): Pick<Judgement, 'subject' | 'artifacts' | 'at'> {
  let addresses: readonly Address[] | undefined
  let lines: readonly Place[] | undefined
  return {
    subject,
    get artifacts() {
      return (addresses ??= addressesOf(artifacts))
    },
    get at() {
      return (lines ??= uniquePlaces([...uniquePlaces(at), ...bad.at]))
    },
  }
}

function questionOf(of: Case, missing: readonly string[]): Ask {
  const { ask, severity, otherwise = 'passes' } = of
  return {
    ...(of.code === undefined ? {} : { code: of.code }),
    ask,
    missing,
    couldBe: severity,
    ...(of.bad === 'yes' ? { yes: severity, no: otherwise } : { yes: otherwise, no: severity }),
  }
}

/** A rule's severity, one level lower where every artifact is latent: disabled, stopped, or not enlisted. */
export function severityFor(base: Severity, artifacts: readonly { readonly live: boolean }[]): Severity {
  return artifacts.length === 0 || artifacts.some(({ live }) => live) ? base : lower(base)
}

/** `FromShop and FromBank`, `FromShop, FromBank and 3 more`. */
export function nameList(items: Named, most = 4): string {
  return most === 4 ? upToFour(items) : namesIn(items, most)
}

type Named = readonly { readonly name: string }[] | readonly string[]

const upToFour = oncePerList((items: Named) => namesIn(items, 4))

function namesIn(items: Named, most: number): string {
  const names = new Set(items.map((item) => (typeof item === 'string' ? item : item.name)))
  if (names.size <= 1) return [...names][0] ?? 'none'
  const first = firstOf(names, names.size > most + 1 ? most : names.size)
  const shown = first.length < names.size ? [...first, `${String(names.size - most)} more`] : first
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** Thousands of names are not sorted for the sake of a few. */
function firstOf(names: ReadonlySet<string>, most: number): readonly string[] {
  const first: string[] = []
  for (const name of names) {
    if (first.length === most && name >= (first.at(-1) ?? '')) continue
    first.splice(first.findLastIndex((other) => other < name) + 1, 0, name)
    first.length = Math.min(first.length, most)
  }
  return first
}

export const placesOf = oncePerList((artifacts: readonly { readonly places: readonly Place[] }[]): readonly Place[] => {
  const all: Place[] = []
  for (const { places } of artifacts) for (const place of places) all.push(place)
  return all
})

const addressesOf = oncePerList((artifacts: readonly Entity[]): readonly Address[] =>
  [...new Set(artifacts.map(({ address }) => address))].sort(byCodeUnit),
)

/** Dozens of rules speak of the same list, such as all that one host runs. */
function oncePerList<T extends object, R>(make: (list: T) => R): (list: T) => R {
  const made = new WeakMap<T, R>()
  return (list) => {
    const found = made.get(list) ?? make(list)
    made.set(list, found)
    return found
  }
}
