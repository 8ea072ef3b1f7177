import { describe, expect, it } from 'vitest'
import { compare } from '../../../src-main/engine/diff/compare'
import { takeBack } from '../../../src-main/engine/diff/undo'
import { keyOf } from '../../../src-main/engine/model/address'
import { trialsOf, worldsOf } from '../../../src-main/engine/review/trials'
import { catalogue } from '../../../src-main/engine/rules'
import { judge } from '../../../src-main/engine/rules/judge'
import { stateOf } from '../../support/judge'
import { allScenarios } from '../../support/scenario-files'
import type { Scenario } from '../../support/scenarios'

/** Every third scenario is enough to meet every rule, and fast enough for every run. */
const scenarios = allScenarios()
  .filter((_, index) => index % 3 === 0)
  .map(([file, scenario]) => ({ file, scenario }))

describe('a subject judged alone, in one world after the other, is judged as with all others', () => {
  it.each(scenarios)('$file: $scenario.name', ({ scenario }) => {
    const { told, whole } = bothWays(scenario)
    expect(told).toEqual(whole)
  })
})

/** What is said of every failure with no change, each change, and all changes taken back: by trials, and of the whole side. */
function bothWays({ before, after, without }: Scenario): { readonly told: unknown; readonly whole: unknown } {
  const later = stateOf('after', after, { without: without.after })
  const { aligned, changes } = compare(stateOf('before', before, { without: without.before }), later)
  const judged = judge(catalogue, aligned, later)
  const trial = { changes, aligned, after: later, earlier: judged.before.estate, rules: catalogue }
  const ask = trialsOf(trial)
  const worldWithout = worldsOf(trial)
  const sets = [[], ...changes.map((change) => [change]), changes]
  const worlds = sets.map((taken) => {
    const undo = taken.flatMap((change) => change.undo)
    return { world: worldWithout(taken), verdicts: judge(catalogue, aligned, takeBack(later, aligned, undo)).after }
  })
  const failures = catalogue.flatMap((rule) =>
    (judged.after.byRule.get(rule.id) ?? []).flatMap((fail) => (fail.outcome === 'fail' ? [{ rule, fail }] : [])),
  )
  return {
    told: failures.map(({ rule, fail }) => {
      const saidIn = ask(rule, fail)
      return worlds.map(({ world }) => saidIn(world))
    }),
    whole: failures.map(({ rule, fail }) =>
      worlds.map(({ verdicts }) => {
        const key = keyOf(fail.subject)
        if (verdicts.hidden.get(rule.id)?.has(key)) return 'hidden'
        return verdicts.byRule.get(rule.id)?.find(({ subject }) => keyOf(subject) === key)
      }),
    ),
  }
}
