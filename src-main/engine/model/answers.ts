import type { Address } from './address'
import type { Place, Side } from './place'

/** What people say that no export does, as one file holds it. */
export interface AnswerSheet {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly answers: readonly Answer[]
  readonly facts: readonly StatedFact[]
}

/** Who said it, when, and what it rests on. Its place is the line of the answers file that says it. */
export interface Said extends Place {
  readonly by: string
  readonly role: string
  readonly at: string
  readonly evidence: string
  /** Undefined: it holds on both sides. */
  readonly side?: Side
}

export interface Answer extends Said {
  /** `Q01`, a rule (`HA-POP3-001`) or a question of the record (`HA-POP3-001@host/Mail`). */
  readonly question: string
  readonly subject: Address
  /** `yes` and `no` can decide; any other text is only recorded. */
  readonly answer: string
}

export const factNames = [
  'host-clustered',
  'host-runs-on',
  'host-is-32-bit',
  'host-is-tracking',
  'host-is-isolated',
  'cluster-owners',
  'no-cluster',
  'queue-location',
  'load-balanced',
] as const
export type FactName = (typeof factNames)[number]

export interface StatedFact extends Said {
  readonly fact: FactName
  readonly subject: Address
  readonly value: string | boolean | readonly string[]
}

/** The settings that only people state; no export has a name for them. */
export const statedPaths = {
  runsOn: 'Stated/RunsOn',
  queueLocation: 'Stated/QueueLocation',
  loadBalanced: 'Stated/LoadBalanced',
} as const
