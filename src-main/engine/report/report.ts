import type { Verb } from '../diff/change'
import type { FactName } from '../model/answers'
import type { AuditEntry } from '../model/part'
import type { FindingState, QuestionRecord, ReviewRecord } from '../review/record'
import type { Severity } from '../rules/rule'

/**
 * The review as a reader sees it, computed once. The window, the HTML and PDF pages and every other format only print
 * it: each sentence, number and line of evidence is already here.
 */
export interface Report {
  readonly format: 'biztalk-change-report/1'
  readonly record: ReviewRecord
  /** SHA-256 of the canonical record; its first 12 digits stand on every page. */
  readonly recordSha256: string
  readonly title: string
  /** True where the bundled sample was reviewed. */
  readonly sample: boolean
  readonly decision: DecisionPage
  readonly changes: readonly ChangeRow[]
  readonly findings: readonly FindingCard[]
  readonly questions: readonly QuestionGroup[]
  /** What people said and decided; empty where no answers and no policy were given. */
  readonly people: readonly PeopleTable[]
  /** The open questions again, to be handed out. */
  readonly questionSheets: readonly QuestionSheet[]
  readonly rules: readonly RuleRow[]
  /** Rules that the policy switched off: they did not speak. */
  readonly rulesOff: readonly RuleOff[]
  readonly inputs: readonly InputRow[]
  readonly coverage: CoveragePage
  readonly signatures: readonly SignatureBlock[]
  readonly glossary: readonly { readonly word: string; readonly meaning: string }[]
}

export interface DecisionPage {
  readonly verdict: string
  readonly because: string
  readonly numbers: readonly { readonly label: string; readonly value: number; readonly note: string }[]
  /** The open questions that the verdict counts as able to hide a critical or high risk. */
  readonly couldHide: readonly { readonly number: number; readonly couldBe: Severity; readonly ask: string }[]
  /** What the findings say about the loss of a server, in one sentence. */
  readonly failoverLine: string
  /** "2 of 9 files were not understood in full; 14 rules cannot be decided …" */
  readonly coverageLine: string
  /** The policy that picks the verdict word, as printed with the rules. */
  readonly policy: readonly string[]
  /** Warnings that belong on the first page: sample data, refused files, lists missing on a side. */
  readonly warnings: readonly string[]
}

export interface ChangeRow {
  /** Number in this report, from 1. */
  readonly number: number
  readonly id: string
  readonly code: string
  readonly verb: Verb
  readonly kind: string
  readonly address: string
  /** `Orders / FromShop`, for people. */
  readonly name: string
  /** The path of the setting, as the export names it. */
  readonly property: string
  /** What people call it; empty where it has no other name. */
  readonly propertyWords: string
  readonly before: string
  readonly after: string
  readonly note: string
  /** Numbers of the findings that this change causes. */
  readonly findings: readonly number[]
  readonly application: string
  readonly evidence: EvidencePair
}

export interface EvidencePair {
  readonly before: readonly EvidenceLine[]
  readonly after: readonly EvidenceLine[]
}

/** A line of an input as it may be shown: redacted, cut to a readable length, control characters made visible. */
export interface EvidenceLine {
  readonly file: string
  readonly line: number
  readonly text: string
}

export interface FindingCard {
  readonly number: number
  readonly id: string
  readonly rule: string
  readonly ruleTitle: string
  readonly severity: Severity
  readonly state: FindingState
  readonly subject: string
  /** `host RcvFtp`, for people. */
  readonly subjectName: string
  readonly artifacts: readonly string[]
  readonly servers: readonly string[]
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly basis: string
  /** What limits it, whose answer it rests on, who accepted it; empty where there is nothing to say. */
  readonly remark: string
  readonly citations: readonly { readonly title: string; readonly url: string }[]
  readonly causes: readonly { readonly number: number; readonly id: string; readonly sentence: string }[]
  /** It stands until this question is answered; null where no question would settle it. */
  readonly question: { readonly number: number; readonly id: string; readonly ask: string } | null
  readonly evidence: EvidencePair
  /** Lines of evidence that are left out here, of each side. */
  readonly moreLines: { readonly before: number; readonly after: number }
  /** Those of them that the record counts and does not name, of both sides. */
  readonly countedLines: number
}

/** Questions that one export, one statement or one person would answer: what to ask first, and what rests on it. */
export interface QuestionGroup {
  /** `export`: a file would answer them, or a fact that somebody states instead. `person`: no export shows it. */
  readonly from: 'export' | 'person'
  /** `Is host RcvFtp clustered, and on which servers can it run?`; for people the topic: `File servers and shares`. */
  readonly lead: string
  /** `35 questions rest on it; the worst answer would be critical.` */
  readonly weight: string
  /** Facts that a person can state in place of the export. */
  readonly facts: readonly { readonly fact: FactName; readonly subject: string }[]
  /** Who is likely to know. */
  readonly owner: string
  /** What would decide them. */
  readonly missing: readonly string[]
  /** How to get it, a sentence each: a file of the collection with its command, or a person to ask. */
  readonly how: readonly string[]
  readonly questions: readonly QuestionRow[]
}

/** A question as a reader sees it; of many artifacts the first, the record has them all. */
export interface QuestionRow extends QuestionRecord {
  readonly number: number
  readonly ruleTitle: string
  readonly moreArtifacts: number
  /** `new with this change`, `open before, and the change reaches it` or `open before, too`. */
  readonly standing: string
  /** `Yes: it passes. No: it fails, critical.` */
  readonly effects: string
}

export interface PeopleTable {
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Questions to one owner, with the numbers that they have in this report. */
export interface QuestionSheet {
  readonly owner: string
  readonly questions: readonly {
    readonly number: number
    readonly id: string
    readonly ask: string
    readonly about: string
  }[]
  /** What to ask before them all: where no export says it, a person's statement of these facts settles many questions. */
  readonly leads: readonly {
    readonly ask: string
    readonly weight: string
    readonly facts: QuestionGroup['facts']
  }[]
}

export interface RuleRow {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly basis: string
  readonly why: string
  readonly fix: string
  readonly outcome: 'failed' | 'cannot tell' | 'passed' | 'not applicable'
  readonly subjects: number
  readonly citations: readonly { readonly title: string; readonly url: string }[]
}

export interface RuleOff {
  readonly rule: string
  readonly title: string
  readonly because: string
  readonly line: number
}

export interface InputRow {
  readonly side: string
  readonly file: string
  readonly kind: string
  readonly kindName: string
  readonly bytes: number
  readonly sha256: string
  readonly summary: string
  /** What an export of bindings covers: `application Orders`; empty for other files. */
  readonly scope: string
  /** `BizTalk Server 2013 or later`; empty where the content does not tell. */
  readonly product: string
  readonly exported: string
  /** Only of an audit log: its latest entries. */
  readonly audit?: readonly AuditEntry[]
  readonly issues: readonly { readonly code: string; readonly message: string; readonly line?: number }[]
}

export interface CoveragePage {
  readonly sentences: readonly string[]
  readonly notUnderstood: readonly {
    readonly file: string
    readonly line: number
    readonly what: string
    readonly count: number
  }[]
  readonly ignored: readonly {
    readonly file: string
    readonly what: string
    readonly why: string
    readonly count: number
  }[]
  readonly changedNotJudged: readonly { readonly kind: string; readonly property: string; readonly count: number }[]
  readonly noise: readonly { readonly why: string; readonly count: number }[]
  readonly missing: readonly MissingRow[]
  /** How to get all that is missing at once; empty where nothing is. */
  readonly collect: string
  /** Commands with which anyone can check a hash. */
  readonly verify: readonly string[]
}

/** A list that a side does not have, and what that leaves open. */
export interface MissingRow {
  readonly side: string
  readonly listing: string
  /** What is unknown: `Possible owners of cluster resources`. */
  readonly words: string
  readonly rules: number
  readonly questions: number
  /** Those of them that rest on nothing else. */
  readonly alone: number
  /** `14 rules cannot be decided, in 23 questions.` */
  readonly cost: string
  readonly how: string
}

export interface SignatureBlock {
  readonly role: string
  /** What the signature means: "I have reviewed the record with this hash". */
  readonly meaning: string
}
