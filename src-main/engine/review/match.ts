import { keyOf, type Address, type Key } from '../model/address'
import type { State } from '../model/state'
import type { Fail, Judgement, Rule } from '../rules/rule'
import type { Judgements, Verdicts } from '../rules/judge'

/** What one rule says of one subject on both sides; undefined where it does not apply. */
export interface Pair {
  readonly rule: Rule
  readonly before: Judgement | undefined
  readonly after: Judgement | undefined
  /** The after side is silent because a worse rule speaks: what was there before is not gone. */
  readonly hiddenAfter: boolean
  /**
   * Lists that are incomplete on the after side. Of a subject that is no longer spoken of nobody can say that it is gone:
   * it may stand in what was not read.
   */
  readonly unseen: readonly string[]
}

/** Findings are matched by rule and subject, never by line; renames have been followed before. */
export function matchJudgements(rules: readonly Rule[], { before, after }: Judgements): readonly Pair[] {
  const { receiveLocations, hostInstances } = after.estate.snapshot
  const unseen = [...receiveLocations.missing, ...hostInstances.missing]
  return rules.flatMap((rule) => {
    const earlier = bySubject(before, rule.id)
    const later = bySubject(after, rule.id)
    return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => ({
      rule,
      before: earlier.get(key),
      after: later.get(key),
      hiddenAfter: after.hidden.get(rule.id)?.has(key) === true,
      unseen: later.has(key) ? [] : unseen,
    }))
  })
}

export function bySubject({ byRule }: Verdicts, rule: string): ReadonlyMap<Key, Judgement> {
  return new Map((byRule.get(rule) ?? []).map((judgement) => [keyOf(judgement.subject), judgement]))
}

export function failure(judgement: Judgement | undefined): Fail | undefined {
  return judgement?.outcome === 'fail' ? judgement : undefined
}

/** An address in the spelling of the after side, or its own where only the before side has it. */
export function respell(state: State): (address: Address) => Address {
  return (address) => state.artifacts.get(keyOf(address))?.address ?? address
}
