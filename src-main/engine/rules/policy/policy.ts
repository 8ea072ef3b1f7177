import type { Address, Kind } from '../../model/address'
import type { Place } from '../../model/place'
import type { Severity } from '../rule'
import type { Condition } from './condition'

/** What an organisation makes of the catalogue, as one file holds it. */
export interface Policy {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly severities: readonly SeverityChange[]
  readonly off: readonly SwitchedOff[]
  readonly accepted: readonly Acceptance[]
  readonly rules: readonly OwnRule[]
}

export interface SeverityChange extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly because: string
}

export interface SwitchedOff extends Place {
  readonly rule: string
  readonly because: string
}

/** A risk that somebody answers for. It covers what it names and nothing more. */
export interface Acceptance extends Place {
  readonly rule: string
  readonly subject: Address
  /** Undefined: whatever artifacts, or servers, the finding names. */
  readonly artifacts?: readonly Address[]
  readonly servers?: readonly string[]
  /** The severity that was accepted; a finding that is worse is not covered. */
  readonly severity?: Severity
  readonly reason: string
  readonly control: string
  readonly owner: string
  readonly acceptedBy: string
  readonly acceptedAt: string
  /** The last day on which it counts: `2026-12-31`. */
  readonly expires: string
  readonly reopensWhen: string
}

export interface OwnRule extends Place {
  readonly id: `ORG-${string}`
  readonly title: string
  readonly severity: Severity
  readonly subject: Kind
  readonly where?: Condition
  readonly fails: Condition
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly ask?: string
  readonly source?: { readonly title: string; readonly url: string }
}
