import { isRefusal } from '../model/issue'
import { fileNameOf, listingOf } from '../model/part'
import { atLeastAsSevere, type Severity } from '../rules/rule'
import {
  unknownBefore,
  type Counts,
  type FindingRecord,
  type QuestionRecord,
  type ReviewRecord,
  type Verdict,
  type VerdictCode,
} from './record'
import { isReached } from './questions'

/** Nothing is called "safe", and not enough input never counts as a pass. */
export const verdictWords: Readonly<Record<VerdictCode, string>> = {
  'no-effect': 'NO AVAILABILITY EFFECT FOUND',
  'none-new': 'EFFECTS FOUND, NONE NEW',
  'new-risk': 'NEW RISK: DECISION NEEDED',
  'import-would-fail': 'IMPORT WOULD FAIL',
  'undeclared-changes': 'UNDECLARED CHANGES',
  'not-enough-input': 'NOT ENOUGH INPUT',
}

type Judged = Pick<ReviewRecord, 'inputs' | 'coverage' | 'counts' | 'findings' | 'questions' | 'answers' | 'facts'>
type Open = Omit<Judged, 'counts' | 'findings'>

export function verdict(judged: Judged): Verdict {
  const { counts, findings } = judged
  const gaps = gapsOf(judged)
  const fresh = findings.filter((finding) => isNew(finding) && finding.severity !== 'advice')
  const taken = acceptedOf(findings)
  if (fresh.length > 0) return say('new-risk', [newRisk(counts, fresh, taken.length > 0), ...taken, ...gaps])
  if (gaps.length > 0)
    return say('not-enough-input', ['No new risk was found, but not enough is known to say more.', ...taken, ...gaps])
  if (counts.changes === 0 || findings.length === 0)
    return say('no-effect', [noEffect(judged), ...stillOpen(judged.counts)])
  return say('none-new', [noneNew(counts, taken.length), ...taken, ...stillOpen(judged.counts)])
}

/** A finding that the change brought or made worse, and that nobody has accepted. */
export function isNew({ state, accepted }: FindingRecord): boolean {
  return (state === 'introduced' || state === 'worsened') && accepted === undefined
}

/**
 * An open question that could hide a new finding of this severity: the change brings it or reaches it, or an export would
 * answer it. What an export would show may have been changed, and nobody would see it: that holds for one property that
 * both sides lack as well as for a whole list. What no export shows is no part of the change, so it counts only where the
 * change reaches it; and how much of the group the bindings cover was chosen by who gave them, and stands on page 1.
 */
export function couldHide(question: QuestionRecord, level: Severity): boolean {
  return atLeastAsSevere(question.couldBe, level) && (isReached(question) || question.missing.some(isOfExport))
}

function isOfExport(fact: string): boolean {
  return listingOf(fact) !== undefined && !fact.startsWith(`${fileNameOf('bindings')} of `)
}

/** What may hide a risk: refused files, lists without which no host can be judged, and questions. */
export function gapsOf(judged: Open): readonly string[] {
  const { inputs, coverage, questions } = judged
  const refused = inputs.filter(({ issues }) => issues.some(isRefusal))
  const lists = blindSpots(judged, 'high')
  const outside = coverage.outOfScope.reduce((sum, { count }) => sum + count, 0)
  const open = questions.filter((question) => couldHide(question, 'high'))
  return [
    ...(refused.length > 0
      ? [
          `${files(refused.length)} could not be read: ${refused.map(({ side, file }) => `${file} (${side})`).join(', ')}.`,
        ]
      : []),
    ...(lists.length > 0 ? [`Missing or read only in part: ${lists.join(', ')}.`] : []),
    ...(outside > 0
      ? [
          `${String(outside)} ${outside === 1 ? 'thing' : 'things'} could not be compared, because the exports of the two sides do not cover the same.`,
        ]
      : []),
    ...(open.length > 0
      ? [
          `${String(open.length)} open ${open.length === 1 ? 'question' : 'questions'} could hide a risk of high or critical severity.`,
        ]
      : []),
  ]
}

/**
 * Lists that a side lacks and without which no rule about a host can speak. The bindings name the hosts, so each rule asks
 * of each of them: once people have settled all that rests on a list of hosts, their words stand in for it. Nothing
 * stands in for bindings.
 */
export function blindSpots(
  { coverage, questions, answers = [], facts = [] }: Open,
  level: Severity,
): readonly string[] {
  const lacking = coverage.missing.filter(({ listing }) => needed.has(listing))
  const isSaid = answers.some(({ effect }) => effect !== 'unused') || facts.some(({ effect }) => effect === 'used')
  const standIn = isSaid && !lacking.some(({ listing }) => listing === fileNameOf('bindings'))
  const open = questions.filter((question) => couldHide(question, level))
  const rested = new Set(open.flatMap(({ missing }) => missing.flatMap((fact) => listingOf(fact) ?? [])))
  const blind = standIn ? lacking.filter(({ listing }) => rested.has(listingOf(listing) ?? 'bindings')) : lacking
  return [...new Set(blind.map(({ side, listing }) => `${listing} (${side})`))]
}

const needed: ReadonlySet<string> = new Set(
  (['bindings', 'biztalk-hosts', 'biztalk-host-instances'] as const).map(fileNameOf),
)

function say(code: VerdictCode, because: readonly string[]): Verdict {
  return { code, word: verdictWords[code], because: because.join(' ') }
}

function newRisk({ introduced, worsened }: Counts, fresh: readonly FindingRecord[], someTaken: boolean): string {
  const worst = fresh.reduce((a, b) => (atLeastAsSevere(a.severity, b.severity) ? a : b))
  const parts = [
    ...(introduced > 0 ? [`introduces ${findingsOf(introduced)}`] : []),
    ...(worsened > 0 ? [`makes ${findingsOf(worsened)} worse`] : []),
  ]
  const unseen = fresh.filter(({ note }) => note?.includes(unknownBefore) === true).length
  const before = unseen > 0 ? ` Of ${findingsOf(unseen)} nobody knows whether it was there before.` : ''
  return `The change ${parts.join(' and ')}; the most severe${someTaken ? ' that nobody has accepted' : ''} is ${worst.severity}: ${worst.message}${before}`
}

/** What is new and accepted, by name: it is never hidden. */
function acceptedOf(findings: readonly FindingRecord[]): readonly string[] {
  const taken = findings.filter(({ state, accepted }) => accepted && (state === 'introduced' || state === 'worsened'))
  if (taken.length === 0) return []
  const names = taken.map(({ rule, subject, accepted }) => `${rule} of ${subject} (${accepted?.acceptedBy ?? ''})`)
  return [
    `${findingsOf(taken.length)} of this change ${taken.length === 1 ? 'is' : 'are'} accepted as a risk: ${names.join(', ')}.`,
  ]
}

function noneNew({ resolved, unchanged, introduced }: Counts, taken: number): string {
  if (taken > 0) return 'No finding is new or worse that nobody has accepted.'
  const parts = [
    ...(resolved > 0 ? [`${findingsOf(resolved)} of the before side ${resolved === 1 ? 'is' : 'are'} resolved`] : []),
    ...(unchanged > 0
      ? [
          `${findingsOf(unchanged)} ${unchanged === 1 ? 'was' : 'were'} there before and ${unchanged === 1 ? 'remains' : 'remain'}`,
        ]
      : []),
    ...(introduced > 0
      ? [`${String(introduced)} new ${introduced === 1 ? 'item' : 'items'} of advice should be known`]
      : []),
  ]
  return `No finding is new or worse: ${parts.join('; ')}.`
}

function noEffect({ counts, findings, inputs }: Judged): string {
  const same =
    counts.changes === 0
      ? [
          sameInputs(inputs)
            ? 'Before and after hold the same files: check that the right exports were given.'
            : 'Nothing that matters differs between the two sides.',
        ]
      : []
  const before =
    findings.length > 0
      ? [
          `${findingsOf(findings.length)} ${findings.length === 1 ? 'was' : 'were'} there before and ${findings.length === 1 ? 'remains' : 'remain'}.`,
        ]
      : []
  const changes =
    counts.changes > 0
      ? [`No rule found a new risk in the ${String(counts.changes)} ${counts.changes === 1 ? 'change' : 'changes'}.`]
      : []
  return [...same, ...changes, ...before].join(' ')
}

/** A good word never stands without what nobody knows. */
function stillOpen({ questions }: Counts): readonly string[] {
  if (questions === 0) return []
  return [`${String(questions)} ${questions === 1 ? 'question is' : 'questions are'} open and not passed.`]
}

function sameInputs(inputs: ReviewRecord['inputs']): boolean {
  const hashes = (side: string) =>
    inputs
      .filter((input) => input.side === side)
      .map(({ sha256 }) => sha256)
      .sort()
      .join(' ')
  return hashes('before') === hashes('after')
}

function findingsOf(count: number): string {
  return `${String(count)} ${count === 1 ? 'finding' : 'findings'}`
}

function files(count: number): string {
  return `${String(count)} ${count === 1 ? 'file' : 'files'}`
}
