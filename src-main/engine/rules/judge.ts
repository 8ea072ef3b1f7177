import { snapshotOf } from '../assemble/snapshot'
import { keyOf, type Address, type Key } from '../model/address'
import { byCodeUnit } from '../model/place'
import type { State } from '../model/state'
import { estateOf, type Estate } from './facts/estate'
import type { Judgement, Rule } from './rule'

/** What every rule says of every subject of one side. */
export interface Verdicts {
  readonly estate: Estate
  readonly byRule: ReadonlyMap<string, readonly Judgement[]>
  /** Subjects on which a rule fell silent because a worse rule says it all: they are neither passed nor gone. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<Key>>
}

export interface Judgements {
  readonly before: Verdicts
  readonly after: Verdicts
}

/** Judges both sides with the same rules, so that a finding is new, gone or unchanged without any code of the rule. */
export function judge(rules: readonly Rule[], before: State, after: State): Judgements {
  const earlier = estateOf(snapshotOf(before))
  const later = estateOf(snapshotOf(after))
  return { before: judgeEstate(rules, earlier, undefined), after: judgeEstate(rules, later, earlier) }
}

export type SaidOfSubject = Judgement | 'hidden' | undefined

/** What one rule says of one subject, as `judge` would; `hiding` are the rules that it is hidden by. */
export function judgeSubject(
  { rule, hiding, subject }: { readonly rule: Rule; readonly hiding: readonly Rule[]; readonly subject: Address },
  estate: Estate,
  earlier: Estate,
): SaidOfSubject {
  const key = keyOf(subject)
  const said = (by: Rule) => by.judge(estate, earlier).filter((one) => keyOf(one.subject) === key)
  if (hiding.some((worse) => said(worse).some(({ outcome }) => outcome === 'fail'))) return 'hidden'
  return said(rule)[0]
}

function judgeEstate(rules: readonly Rule[], estate: Estate, earlier: Estate | undefined): Verdicts {
  const all = new Map(rules.map((rule) => [rule.id as string, rule.judge(estate, earlier)]))
  const hidden = new Map(rules.map((rule) => [rule.id as string, hiddenSubjects(rule, all)]))
  const byRule = new Map(
    [...all].map(([id, judgements]) => [
      id,
      judgements.filter(({ subject }) => hidden.get(id)?.has(keyOf(subject)) !== true).toSorted(bySubject),
    ]),
  )
  return { estate, byRule, hidden }
}

/** A rule falls silent on a subject of which a rule that it is hidden by already says the worse thing. */
function hiddenSubjects(rule: Rule, all: ReadonlyMap<string, readonly Judgement[]>): ReadonlySet<Key> {
  const failed = (rule.hiddenBy ?? []).flatMap((id) => all.get(id) ?? []).filter(({ outcome }) => outcome === 'fail')
  return new Set(failed.map(({ subject }) => keyOf(subject)))
}

function bySubject(a: Judgement, b: Judgement): number {
  return byCodeUnit(a.subject, b.subject)
}
