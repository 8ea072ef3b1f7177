import type { ChangeCode, Evidence, Verb } from '../diff/change'
import type { Kind } from '../model/address'
import type { Answer, StatedFact } from '../model/answers'
import type { Issue } from '../model/issue'
import type { AuditEntry } from '../model/part'
import type { Side } from '../model/place'
import type { Scope } from '../model/scope'
import type { Acceptance } from '../rules/policy/policy'
import type { Effect, QuestionCode, Severity } from '../rules/rule'

/**
 * The review record (`.json`): other programs build on these names, so they stay. Plain data, no secrets, no clock;
 * written in the canonical form of RFC 8785 it has the same bytes for the same inputs everywhere.
 */
export interface ReviewRecord {
  readonly format: 'biztalk-change-review/1'
  readonly tool: { readonly name: string; readonly version: string }
  readonly catalogue: {
    readonly version: string
    readonly sha256: string
    readonly rules: number
    /** SHA-256 of the policy file that changed it. */
    readonly policy?: string
  }
  readonly inputs: readonly InputRecord[]
  readonly coverage: Coverage
  readonly verdict: Verdict
  readonly counts: Counts
  readonly changes: readonly ChangeRecord[]
  readonly findings: readonly FindingRecord[]
  readonly questions: readonly QuestionRecord[]
  /** Only where an answers file was given. */
  readonly answers?: readonly AnswerRecord[]
  readonly facts?: readonly FactRecord[]
  /** Only where a policy file was given. */
  readonly policy?: PolicyRecord
}

/**
 * `closed`: the question passes. `confirmed`: the finding stands as it was. `raised`: a question became a finding, or a
 * finding more severe. `recorded`: it decides nothing. `unused`: nobody asked, or two answers contradict each other.
 */
export type AnswerEffect = 'closed' | 'confirmed' | 'raised' | 'lowered' | 'recorded' | 'unused'

export interface AnswerRecord extends Answer {
  readonly effect: AnswerEffect
  /** Ids of the questions that it answers. */
  readonly questions: readonly string[]
  readonly note?: string
}

export interface FactRecord extends StatedFact {
  /** `contradicted`: an export says otherwise and was believed. */
  readonly effect: 'used' | 'contradicted'
  /** What contradicts it. */
  readonly note?: string
}

export interface PolicyRecord {
  readonly file: string
  readonly sha256: string
  readonly severities: readonly (RuleRemark & { readonly from: Severity; readonly to: Severity })[]
  readonly off: readonly RuleRemark[]
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly line: number }[]
  readonly accepted: readonly AcceptanceRecord[]
}

export interface RuleRemark {
  readonly rule: string
  readonly because: string
  readonly line: number
}

export type AcceptanceStatus = 'accepted' | 'expired' | 'reopened' | 'undated' | 'unused'

export interface AcceptanceRecord extends Acceptance {
  readonly status: AcceptanceStatus
  /** What came of it, in a sentence. */
  readonly note: string
  /** Id of the finding that it is about. */
  readonly finding?: string
}

/** Who settled something by an answer, in short. */
export interface AnsweredBy {
  readonly by: string
  readonly role: string
  readonly at: string
  readonly answer: string
  readonly file: string
  readonly line: number
}

export interface InputRecord {
  readonly side: Side | 'import'
  readonly file: string
  readonly kind: string
  readonly sha256: string
  readonly bytes: number
  readonly issues: readonly Issue[]
  /** When and where it was made, as far as it says so. */
  readonly exported?: { readonly at?: string; readonly computer?: string }
  /** Only of bindings: what they cover. */
  readonly scope?: Scope
  /** The version of BizTalk Server, as far as the content tells it. */
  readonly product?: string
  /** Only of an audit log: who did what. It is evidence, and changes no verdict. */
  readonly audit?: readonly AuditEntry[]
}

export interface Coverage {
  readonly files: readonly {
    readonly side: Side
    readonly file: string
    readonly kind: string
    readonly summary: string
    readonly read: number
    readonly ignored: readonly { readonly what: string; readonly why: string; readonly count: number }[]
    readonly notUnderstood: readonly { readonly what: string; readonly line: number; readonly count: number }[]
  }[]
  /** Lists of the collection that a side does not have: what they would say is unknown. */
  readonly missing: readonly { readonly side: Side; readonly listing: string }[]
  /** Lists that only one side has: nothing of them was compared. */
  readonly notCompared: readonly { readonly listing: string; readonly only: Side }[]
  /** Bindings of one side that lie outside of what the other side's exports cover, by application: not compared. */
  readonly outOfScope: readonly { readonly only: Side; readonly application: string; readonly count: number }[]
  /** Where each side is an export of one application, and not the same. */
  readonly otherApplication?: { readonly before: string; readonly after: string }
  /** What is odd about the times of the exports. */
  readonly ages: readonly Age[]
  /** Changes that no rule of this catalogue looks at, by property. */
  readonly changedNotJudged: readonly { readonly kind: Kind; readonly property: string; readonly count: number }[]
  /** Adapters that no rule of this catalogue knows, with the number of their endpoints on the after side. */
  readonly adaptersNotJudged: readonly { readonly adapter: string; readonly endpoints: number }[]
  /** Differences without a meaning, by reason. */
  readonly noise: readonly { readonly why: string; readonly count: number }[]
}

/**
 * `apart`: two files of a side are more than a day apart. `bindings-older`: the bindings of a side are more than an hour
 * older than its platform. `after-older`: a file of the after side is older than one of the before side.
 */
export interface Age {
  readonly code: 'apart' | 'bindings-older' | 'after-older'
  readonly side: Side
  readonly older: Dated
  readonly newer: Dated
  /** Whole hours between them. */
  readonly hours: number
}

export interface Dated {
  readonly file: string
  readonly at: string
}

export type VerdictCode =
  'no-effect' | 'none-new' | 'new-risk' | 'import-would-fail' | 'undeclared-changes' | 'not-enough-input'

export interface Verdict {
  readonly code: VerdictCode
  /** Never "safe", and no score. */
  readonly word: string
  /** The sentence that produced the word. */
  readonly because: string
}

export interface Counts {
  readonly changes: number
  readonly introduced: number
  readonly worsened: number
  readonly resolved: number
  readonly unchanged: number
  readonly questions: number
  readonly accepted: number
  readonly undeclared: number
}

export interface ChangeRecord {
  readonly id: string
  readonly code?: ChangeCode
  readonly verb: Verb
  readonly kind: Kind
  readonly address: string
  readonly property?: string
  readonly before?: string
  readonly after?: string
  readonly note?: string
  readonly evidence: Evidence
}

/** What is said of a finding of which the before side could not tell. */
export const unknownBefore = 'Whether it was there before could not be decided.'

export const findingStates = ['introduced', 'worsened', 'unchanged', 'resolved'] as const
export type FindingState = (typeof findingStates)[number]

export interface FindingRecord {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly state: FindingState
  readonly subject: string
  readonly artifacts: readonly string[]
  readonly servers: readonly string[]
  readonly message: string
  readonly fix: string
  /** What limits the state: for a finding whose before side could not be decided. */
  readonly note?: string
  readonly answeredBy?: AnsweredBy
  /** Accepted by somebody: it is still a finding, but it gates nothing. */
  readonly accepted?: AcceptanceRecord
  /** Ids of the changes without which the finding would not be there. */
  readonly causes: readonly string[]
  /** Of each side at most 200 lines: those of the causes, and of each artifact as many as fit. */
  readonly evidence: Evidence
  /** Only where `evidence` does not name them all: how many more lines each side has. */
  readonly moreLines?: { readonly before: number; readonly after: number }
  readonly citations: readonly { readonly title: string; readonly url: string }[]
}

export interface QuestionRecord {
  readonly id: string
  readonly rule: string
  readonly subject: string
  readonly artifacts: readonly string[]
  /** Where there are many and an earlier question has the same: its id. Then `artifacts` holds the first of them. */
  readonly sameArtifactsAs?: string
  /** Code of the catalogue's question (`Q01`), where it has one. */
  readonly code?: QuestionCode
  readonly ask: string
  readonly missing: readonly string[]
  readonly couldBe: Severity
  /** What each answer makes of it: it passes, it stays open, or it fails with this severity. */
  readonly yes: Effect
  readonly no: Effect
  readonly state: 'introduced' | 'unchanged'
  /** True where the rule fails until the question is answered; the finding is in `findings`, too. */
  readonly failing?: boolean
  /** True where the change reaches a question that was open before: more artifacts, a worse case, or a changed artifact. */
  readonly affected?: boolean
  /** The answer that was given and decided nothing. */
  readonly answeredBy?: AnsweredBy
  readonly evidence: Evidence
}
