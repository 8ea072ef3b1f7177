import type { Address } from '../model/address'
import type { Place } from '../model/place'
import type { Estate } from './facts/estate'

export const severities = ['critical', 'high', 'medium', 'low', 'advice'] as const
export type Severity = (typeof severities)[number]

export interface Citation {
  readonly title: string
  readonly url: string
}

/** What a rule is, in words. The id never changes and is never used again; the words may. */
export interface RuleInfo {
  /** `ORG-…` is a rule of an organisation's policy. */
  readonly id: `HA-${string}-${string}` | `ORG-${string}`
  readonly title: string
  readonly severity: Severity
  /** `DOC` stated by Microsoft, `DOC*` mechanical application of a stated principle, `INF` inference of ours, `ORG` a rule of the organisation. */
  readonly basis: 'DOC' | 'DOC*' | 'INF' | 'ORG'
  /** Who is hurt and how. */
  readonly why: string
  /** What to do about a failure. */
  readonly fix: string
  /** Every rule of the catalogue has at least one. */
  readonly citations: readonly Citation[]
  /** Questions to confirm by hand (`Q12`). */
  readonly asks: readonly QuestionCode[]
  /** Change codes that can introduce it, as the catalogue lists them; only shown, never used to judge. */
  readonly by: readonly string[]
  /** Rules which, when they fail on the same subject, say all that this one would say. */
  readonly hiddenBy?: readonly string[]
}

export type QuestionCode = `Q${number}${number}`

/**
 * What a rule says of one subject. A subject of which it says nothing is one to which it does not apply.
 * A rule sees the whole estate and speaks only of its subject.
 */
export type Judgement = Pass | Fail | CannotTell

interface Spoken {
  readonly subject: Address
  readonly artifacts: readonly Address[]
  /** The lines that prove it. A failure has at least one. */
  readonly at: readonly Place[]
  /** Number of the person's answer that it rests on, where one was given. */
  readonly answer?: number
}

export interface Pass extends Spoken {
  readonly outcome: 'pass'
}

export interface Fail extends Spoken {
  readonly outcome: 'fail'
  readonly severity: Severity
  /** Servers that are hit; one more of them makes the finding worse. */
  readonly servers: readonly string[]
  /** A whole sentence that names host, artifacts and servers. */
  readonly message: string
  /** Overrides the rule's `fix` where this case has a remedy of its own. */
  readonly fix?: string
  /** A question whose answer would settle it; it stays a failure until then. */
  readonly question?: Ask
}

export interface CannotTell extends Spoken {
  readonly outcome: 'cannot-tell'
  readonly question: Ask
}

/** What an answer makes of the judgement; `stays`: it is recorded and decides nothing. */
export type Effect = 'passes' | 'stays' | Severity

export interface Ask {
  readonly code?: QuestionCode
  /** A sentence for a person, ending in a question mark. */
  readonly ask: string
  /** Files or facts that would decide it, never empty: `biztalk-host-instances.json`. */
  readonly missing: readonly string[]
  /** The severity that the worst answer would have. */
  readonly couldBe: Severity
  readonly yes: Effect
  readonly no: Effect
}

/** A rule as the engine sees it. */
export interface Rule extends RuleInfo {
  /** `earlier` is the other snapshot when the after side is judged, for rules that only a comparison shows; else undefined. */
  readonly judge: (estate: Estate, earlier: Estate | undefined) => readonly Judgement[]
}

export function defineRule(rule: Rule): Rule {
  return rule
}

/** One level lower, as for latent artifacts. */
export function lower(severity: Severity): Severity {
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] ?? 'advice'
}

export function atLeastAsSevere(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) <= severities.indexOf(b)
}
