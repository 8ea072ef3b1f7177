import { assemble } from '../../src-main/engine/assemble/assemble'
import { snapshotOf } from '../../src-main/engine/assemble/snapshot'
import { importFile } from '../../src-main/engine/import'
import { estateOf } from '../../src-main/engine/rules/facts/estate'
import type { Judgement, Rule } from '../../src-main/engine/rules/rule'
import { filesOf, type EstateSpec } from './estate'
import { source, stateOf, tools, words, type Options } from './judge'

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

/** What the rule says of a template, whose tokens are an issue of the file. */
export function judgeTemplate(rule: Rule, spec: EstateSpec): Readonly<Record<string, string>> {
  const parts = Object.entries(filesOf(spec)).map(([file, text]) => importFile(source('after', file, text), tools))
  const estate = estateOf(snapshotOf(assemble('after', parts).state))
  return Object.fromEntries(rule.judge(estate, undefined).map((judgement) => [judgement.subject, words(judgement)]))
}

function judgementsOf(rule: Rule, spec: EstateSpec, options: Options): readonly Judgement[] {
  return rule.judge(estateOf(snapshotOf(stateOf('after', spec, options))), undefined)
}
