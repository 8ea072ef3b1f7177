import type { Change } from '../diff/change'
import { byCodeUnit, uniquePlaces } from '../model/place'
import { severities, type Fail } from '../rules/rule'
import { findCauses, type Suspect, type Trial } from './causes'
import { failure, respell, type Pair } from './match'
import { findingStates, type FindingRecord, type FindingState } from './record'
import { isWorse } from './worse'

/** One finding per rule and subject, the new ones first. */
export function findings(pairs: readonly Pair[], trial: Trial): readonly FindingRecord[] {
  const found = pairs.flatMap((pair) => {
    const state = stateOf(pair)
    return state === undefined ? [] : [{ pair, state }]
  })
  const suspects = found.flatMap(({ pair, state }) => (isNew(state) ? suspect(pair) : []))
  const causes = new Map(findCauses(suspects, trial).map((ids, index) => [suspects[index]?.fail, ids]))
  const changes = new Map(trial.changes.map((change) => [change.id, change]))
  return found
    .map(({ pair, state }) => {
      const ids = [...(causes.get(failure(pair.after)) ?? [])].sort(byCodeUnit)
      return toRecord(
        pair,
        state,
        ids,
        ids.flatMap((id) => changes.get(id) ?? []),
        respell(trial.after),
      )
    })
    .sort(byUrgency)
}

function isNew(state: FindingState): boolean {
  return state === 'introduced' || state === 'worsened'
}

/** Undefined: no finding. A failure that can no longer be decided is a question, not a resolved finding. */
function stateOf({ before, after, hiddenAfter }: Pair): FindingState | undefined {
  const now = failure(after)
  const was = failure(before)
  if (now) return was === undefined ? 'introduced' : isWorse(now, was) ? 'worsened' : 'unchanged'
  return was && after?.outcome !== 'cannot-tell' && !hiddenAfter ? 'resolved' : undefined
}

function suspect({ rule, before, after }: Pair): readonly Suspect[] {
  const fail = failure(after)
  return fail ? [{ rule, fail, was: failure(before) }] : []
}

function toRecord(
  { rule, before, after }: Pair,
  state: FindingState,
  causes: readonly string[],
  changes: readonly Change[],
  spell: ReturnType<typeof respell>,
): FindingRecord {
  const fail = (state === 'resolved' ? failure(before) : failure(after)) as Fail
  const evidence = {
    before: uniquePlaces([...(before?.at ?? []), ...changes.flatMap((change) => change.evidence.before)]),
    after: uniquePlaces([...(after?.at ?? []), ...changes.flatMap((change) => change.evidence.after)]),
  }
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
    ...(before?.outcome === 'cannot-tell' ? { note: 'Whether it was there before could not be decided.' } : {}),
    causes,
    evidence,
    citations: rule.citations,
  }
}

function byUrgency(a: FindingRecord, b: FindingRecord): number {
  return (
    findingStates.indexOf(a.state) - findingStates.indexOf(b.state) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.subject, b.subject)
  )
}
