import type { OutOfScope } from '../diff/change'
import { keyOf, type Address, type Key } from '../model/address'
import { fileNameOf } from '../model/part'
import type { Side } from '../model/place'
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
   * What the after side does not show: incomplete lists, where the subject is no longer spoken of, and applications that
   * its exports do not cover. Nobody can say that what failed before is gone: it may stand in what was not read.
   */
  readonly unseen: readonly string[]
  /** Whether the failure of the after side rests on an application that the before side's exports do not cover. */
  readonly unseenBefore: boolean
}

/** Findings are matched by rule and subject, never by line; renames have been followed before. */
export function matchJudgements(
  rules: readonly Rule[],
  { before, after }: Judgements,
  outOfScope: readonly OutOfScope[],
): readonly Pair[] {
  const { state, hostInstances } = after.estate.snapshot
  const listed = state.listings.get('bindings')?.completeness === 'complete'
  const unlisted = [...(listed ? [] : [fileNameOf('bindings')]), ...hostInstances.missing]
  return rules.flatMap((rule) => {
    const earlier = bySubject(before, rule.id)
    const later = bySubject(after, rule.id)
    return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => ({
      rule,
      before: earlier.get(key),
      after: later.get(key),
      hiddenAfter: after.hidden.get(rule.id)?.has(key) === true,
      unseen: [
        ...(later.has(key) ? [] : unlisted),
        ...applicationsOf(earlier.get(key), 'before', outOfScope).map(bindingsOf),
      ],
      unseenBefore: applicationsOf(later.get(key), 'after', outOfScope).length > 0,
    }))
  })
}

/** Of the artifacts that a judgement speaks of, the applications that only its side's exports cover. */
function applicationsOf(
  judgement: Judgement | undefined,
  side: Side,
  outOfScope: readonly OutOfScope[],
): readonly string[] {
  if (outOfScope.length === 0) return []
  const spoken = new Set((judgement?.artifacts ?? []).map(keyOf))
  return outOfScope
    .filter(({ only, artifacts }) => only === side && artifacts.some((address) => spoken.has(keyOf(address))))
    .map(({ application }) => application)
}

function bindingsOf(application: string): string {
  return application === ''
    ? `${fileNameOf('bindings')} of the whole group`
    : `${fileNameOf('bindings')} of the application ${application}`
}

export function bySubject({ byRule }: Verdicts, rule: string): ReadonlyMap<Key, Judgement> {
  return new Map((byRule.get(rule) ?? []).map((judgement) => [keyOf(judgement.subject), judgement]))
}

export function failure(judgement: Judgement | undefined): Fail | undefined {
  return judgement?.outcome === 'fail' ? judgement : undefined
}

/** An address in the spelling of the after side, or its own where only the before side has it. */
export function respell({ artifacts }: State): (address: Address) => Address {
  const known = new Map<Address, Address>()
  return (address) => {
    const spelt = known.get(address) ?? artifacts.get(keyOf(address))?.address ?? address
    known.set(address, spelt)
    return spelt
  }
}
