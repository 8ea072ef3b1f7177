import { snapshotOf } from '../../src-main/engine/assemble/snapshot'
import { estateOf } from '../../src-main/engine/rules/facts/estate'
import type { Judgement, Rule } from '../../src-main/engine/rules/rule'
import { filesOf, type EstateSpec } from './estate'
import { stateOf, type Options } from './judge'

/** What each failure leaves open, by subject: `Q01 critical: Does …?`. */
export function questions(rule: Rule, spec: EstateSpec, options: Options = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    judgementsOf(rule, spec, options).flatMap((judgement) => {
      if (judgement.outcome !== 'fail' || judgement.question === undefined) return []
      const { code, couldBe, ask } = judgement.question
      return [[judgement.subject, `${code ?? '-'} ${couldBe}: ${ask}`]]
    }),
  )
}

/** The lines that a rule proves its word by, as they stand in the files: `biztalk-hosts.json: "Name": "A"`. */
export function proof(rule: Rule, spec: EstateSpec, subject: string, options: Options = {}): readonly string[] {
  const files = filesOf(spec)
  const found = judgementsOf(rule, spec, options).find((judgement) => judgement.subject === subject)
  return (found?.at ?? []).map(({ file, line }) => `${file}: ${files[file]?.split('\n')[line - 1]?.trim() ?? '?'}`)
}

function judgementsOf(rule: Rule, spec: EstateSpec, options: Options): readonly Judgement[] {
  return rule.judge(estateOf(snapshotOf(stateOf('after', spec, options))), undefined)
}
