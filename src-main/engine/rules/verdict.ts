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
  const spoken = {
    subject: of.subject,
    artifacts: addressesOf(of.artifacts),
    at: uniquePlaces([...of.at, ...bad.at]),
  }
  switch (bad.is) {
    case 'no':
      return { outcome: 'pass', ...spoken }
    case 'yes':
      return {
        outcome: 'fail',
        ...spoken,
        severity: of.severity,
        servers: [...new Set(of.servers ?? [])].sort(byCodeUnit),
        message: of.message,
        ...(of.fix === undefined ? {} : { fix: of.fix }),
        ...(of.open === undefined ? {} : { question: of.open }),
      }
    case 'unknown':
      return {
        outcome: 'cannot-tell',
        ...spoken,
        question: questionOf(of, bad.missing),
      }
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
export function nameList(items: readonly { readonly name: string }[] | readonly string[], most = 4): string {
  const names = [...new Set(items.map((item) => (typeof item === 'string' ? item : item.name)))].sort(byCodeUnit)
  if (names.length <= 1) return names[0] ?? 'none'
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${String(names.length - most)} more`] : names
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

export function placesOf(artifacts: readonly { readonly places: readonly Place[] }[]): readonly Place[] {
  return artifacts.flatMap(({ places }) => places)
}

function addressesOf(artifacts: readonly Entity[]): readonly Address[] {
  return [...new Set(artifacts.map(({ address }) => address))].sort(byCodeUnit)
}
