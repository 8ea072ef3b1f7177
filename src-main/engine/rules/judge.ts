import { snapshotOf } from '../assemble/snapshot'
import { keyOf } from '../model/address'
import { byCodeUnit } from '../model/place'
import type { State } from '../model/state'
import { estateOf, type Estate } from './facts/estate'
import type { Judgement, Rule } from './rule'

/** What every rule says of every subject of one side. */
export interface Verdicts {
  readonly estate: Estate
  readonly byRule: ReadonlyMap<string, readonly Judgement[]>
}

export interface Judgements {
  readonly before: Verdicts
  readonly after: Verdicts
}

/** Judges both sides with the same rules, so that a finding is new, gone or unchanged without any code of the rule. */
export function judge(rules: readonly Rule[], before: State, after: State): Judgements {
  const earlier = estateOf(snapshotOf(before))
  return { before: judgeEstate(rules, earlier, undefined), after: judgeSide(rules, after, earlier) }
}

export function judgeSide(rules: readonly Rule[], state: State, earlier: Estate | undefined): Verdicts {
  return judgeEstate(rules, estateOf(snapshotOf(state)), earlier)
}

function judgeEstate(rules: readonly Rule[], estate: Estate, earlier: Estate | undefined): Verdicts {
  const all = new Map(rules.map((rule) => [rule.id as string, rule.judge(estate, earlier)]))
  const byRule = new Map(
    rules.map((rule) => [rule.id as string, withoutHidden(rule, all.get(rule.id) ?? [], all).toSorted(bySubject)]),
  )
  return { estate, byRule }
}

/** A rule falls silent on a subject of which a rule it is hidden by already says the worse thing. */
function withoutHidden(
  rule: Rule,
  judgements: readonly Judgement[],
  all: ReadonlyMap<string, readonly Judgement[]>,
): readonly Judgement[] {
  const failed = (rule.hiddenBy ?? []).flatMap((id) => all.get(id) ?? []).filter(({ outcome }) => outcome === 'fail')
  const hidden = new Set(failed.map(({ subject }) => keyOf(subject)))
  return judgements.filter(({ subject }) => !hidden.has(keyOf(subject)))
}

function bySubject(a: Judgement, b: Judgement): number {
  return byCodeUnit(a.subject, b.subject)
}
