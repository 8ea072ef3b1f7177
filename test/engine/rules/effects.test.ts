import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { byCodeUnit } from '../../../src-main/engine/model/place'
import type { Snapshot } from '../../../src-main/engine/model/snapshot'
import { catalogue } from '../../../src-main/engine/rules'
import { estateOf } from '../../../src-main/engine/rules/facts/estate'
import type { Rule } from '../../../src-main/engine/rules/rule'
import { filesOf } from '../../support/estate'
import { everything } from '../../support/everything'
import { stateOf } from '../../support/judge'

/* What each answer to a question does, for every question of every rule, whichever file is missing. */

const expected = readFileSync(join(import.meta.dirname, 'expected.effects.txt'), 'utf8')
  .trimEnd()
  .split('\n')

const snapshots: readonly (readonly [before: Snapshot, after: Snapshot])[] = [
  'nothing',
  ...Object.keys(filesOf(everything.after)),
].map((file) => [
  snapshotOf(stateOf('before', everything.before, { without: [file] })),
  snapshotOf(stateOf('after', everything.after, { without: [file] })),
])

function effectsOf(rule: Rule): readonly string[] {
  const lines = snapshots.flatMap(([before, after]) =>
    rule.judge(estateOf(after), estateOf(before)).flatMap((judgement) => {
      if (judgement.outcome === 'pass' || judgement.question === undefined) return []
      const { code = 'no code', missing, couldBe, yes, no } = judgement.question
      const needs = judgement.outcome === 'fail' ? ` (${missing.join('; ')})` : ''
      return [`${rule.id} ${judgement.outcome}, ${code}, could be ${couldBe}: yes ${yes}, no ${no}${needs}`]
    }),
  )
  return [...new Set(lines)].sort(byCodeUnit)
}

describe('the answers to the questions', () => {
  it.each(catalogue)('of $id', (rule) => {
    expect(effectsOf(rule)).toEqual(expected.filter((line) => line.startsWith(`${rule.id} `)))
  })
})
