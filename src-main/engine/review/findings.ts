import type { Change } from '../diff/change'
import { isComplete } from '../diff/known'
import { keyOf } from '../model/address'
import type { Answer } from '../model/answers'
import { fileNameOf, listingNames } from '../model/part'
import { byCodeUnit, uniquePlaces, type Place, type Side } from '../model/place'
import type { State } from '../model/state'
import { severities, type Fail, type Judgement } from '../rules/rule'
import { findCauses, type Suspect } from './causes'
import { cutLines, type Cut } from './cut-lines'
import { failure, respell, type Pair } from './match'
import { findingStates, unknownBefore, type FindingRecord, type FindingState } from './record'
import type { Trial } from './trials'
import { isWorse } from './worse'
import { answeredBy } from './answered-by'

/** One finding per rule and subject, the new ones first. */
export function findings(
  pairs: readonly Pair[],
  trial: Trial,
  answers: readonly Answer[] = [],
): readonly FindingRecord[] {
  const found = pairs.flatMap(findingOf)
  const suspects = found.filter(({ state }) => isNew(state)).map(suspectOf)
  const causes = new Map(findCauses(suspects, trial).map((ids, index) => [suspects[index]?.fail, ids]))
  const spell = respell(trial.after)
  const changes = new Map(trial.changes.map((change) => [change.id, change]))
  return found
    .map((finding) => {
      const ids = [...(causes.get(finding.fail) ?? [])].sort(byCodeUnit)
      const record = toRecord(
        finding,
        ids.flatMap((id) => changes.get(id) ?? []),
        trial,
        spell,
      )
      return { ...record, ...answeredBy([finding.pair.after, finding.pair.before], answers) }
    })
    .sort(byUrgency)
}

interface Found {
  readonly pair: Pair
  readonly state: FindingState
  /** The failure that is reported: that of the before side where it is resolved. */
  readonly fail: Fail
}

function isNew(state: FindingState): boolean {
  return state === 'introduced' || state === 'worsened'
}

/** None where nothing fails. A failure that can no longer be decided is a question, not a resolved finding. */
function findingOf(pair: Pair): readonly Found[] {
  const now = failure(pair.after)
  const was = failure(pair.before)
  if (now)
    return [{ pair, fail: now, state: was === undefined ? 'introduced' : isWorse(now, was) ? 'worsened' : 'unchanged' }]
  const gone = pair.after?.outcome !== 'cannot-tell' && !pair.hiddenAfter && pair.unseen.length === 0
  return was && gone ? [{ pair, fail: was, state: 'resolved' }] : []
}

function suspectOf({ pair, fail }: Found): Suspect {
  return { rule: pair.rule, fail, was: failure(pair.before), wasUnknown: pair.before?.outcome === 'cannot-tell' }
}

function toRecord(
  { pair, state, fail }: Found,
  causes: readonly Change[],
  trial: Trial,
  spell: ReturnType<typeof respell>,
): FindingRecord {
  const { rule, before, after } = pair
  const changed = (side: Side): readonly (readonly Place[])[] => causes.map(({ evidence }) => evidence[side])
  return {
    id: `${rule.id}@${spell(fail.subject)}`,
    rule: rule.id,
    severity: fail.severity,
    state,
    subject: spell(fail.subject),
    artifacts: fail.artifacts.map(spell),
    servers: fail.servers,
    message: fail.message,
    fix: fail.fix ?? rule.fix,
    ...noteOf(pair, isNew(state) && causes.length === 0 ? onOneSide(trial) : [], isNew(state)),
    causes: causes.map(({ id }) => id),
    ...evidenceOf(
      linesOf(before, fail, trial.aligned, changed('before')),
      linesOf(after, fail, trial.after, changed('after')),
    ),
    citations: rule.citations,
  }
}

function evidenceOf(before: Cut, after: Cut): Pick<FindingRecord, 'evidence' | 'moreLines'> {
  const evidence = { before: before.lines, after: after.lines }
  return before.more + after.more === 0
    ? { evidence }
    : { evidence, moreLines: { before: before.more, after: after.more } }
}

/** What keeps a new finding from being blamed on the change. */
function noteOf(
  { before, unseenBefore }: Pair,
  unlike: readonly string[],
  isNewNow: boolean,
): Pick<FindingRecord, 'note'> {
  if (before?.outcome === 'cannot-tell' || (isNewNow && unseenBefore)) return { note: unknownBefore }
  if (unlike.length === 0) return {}
  const note = `No change was found that causes it, and only one side gives all of ${unlike.join(', ')}: it may have been there before. Export both sides alike.`
  return { note }
}

/** Lists that only one side gives in full, so that a rule may know on that side alone. */
function onOneSide({ aligned, after }: Trial): readonly string[] {
  return listingNames
    .filter((name) => isComplete(aligned, name) !== isComplete(after, name))
    .map((name) => fileNameOf(name))
}

/** The lines of one side: what the rule rests on and what the causes changed; else where the artifacts stand there. */
function linesOf(
  judgement: Judgement | undefined,
  { artifacts }: Fail,
  { artifacts: rows }: State,
  changed: readonly (readonly Place[])[],
): Cut {
  const at = judgement?.at ?? []
  const lines = uniquePlaces(changed.length === 0 ? at : [...at, ...changed.flat()])
  const starts = (): readonly Place[] => uniquePlaces(artifacts.flatMap((address) => rows.get(keyOf(address)) ?? []))
  return cutLines(lines.length > 0 ? lines : starts(), changed, starts)
}

function byUrgency(a: FindingRecord, b: FindingRecord): number {
  return (
    findingStates.indexOf(a.state) - findingStates.indexOf(b.state) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.subject, b.subject)
  )
}
