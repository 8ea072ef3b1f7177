import { assemble, type Assembled } from './assemble/assemble'
import { compareScopes } from './assemble/scope'
import { statedPart } from './assemble/stated'
import { compare } from './diff/compare'
import { importFile } from './import'
import type { Tools } from './import/importer'
import type { AnswerSheet } from './model/answers'
import type { Part, Source } from './model/part'
import type { Side } from './model/place'
import { buildReport, type ReportInputs } from './report/build'
import type { Report } from './report/report'
import { catalogue } from './rules'
import { rulesUnder, severitiesOf } from './rules/policy/apply'
import type { Policy } from './rules/policy/policy'
import { settle } from './review/answers'
import { buildReview } from './review/review'

/**
 * START HERE. The whole engine, one call a stage; each stage is a pure function and no stage knows a later one.
 *
 *   sources ─ import ─► parts ─ assemble ─► state ─┐ before
 *                                                  ├─ compare ─► changes ──┐
 *   sources ─ import ─► parts ─ assemble ─► state ─┘ after                 ├─ review ─► record ─ report ─► report
 *                     both states, answers ─ settle ─► judgements ─────────┘
 */
export function review(
  before: readonly Part[],
  after: readonly Part[],
  about: ReportInputs,
  given: Given = {},
): Report {
  const [earlier, later] = compareScopes(
    assembleWith('before', before, given.answers),
    assembleWith('after', after, given.answers),
  )
  const difference = compare(earlier.state, later.state)
  const { rules, judgements, uses } = settle(
    rulesUnder(given.policy, catalogue),
    given.answers,
    difference.aligned,
    later.state,
  )
  const said = { ...given, uses, severities: severitiesOf(catalogue) }
  const result = buildReview({ earlier, later, difference, judgements, rules, said, about })
  return buildReport(result, about)
}

/** What people say and decide beside the exports. */
export interface Given {
  readonly answers?: AnswerSheet
  readonly policy?: Policy
}

/** The facts that people state join a side last, so that they know what the exports say. */
function assembleWith(side: Side, parts: readonly Part[], answers: AnswerSheet | undefined): Assembled {
  const exported = assemble(side, parts)
  const stated = answers && statedPart(side, answers, exported.state)
  return stated ? assemble(side, [...parts, stated]) : exported
}

/** One file of one side. Tools that both sides share let what they have in common be read once. */
export function read(source: Source, tools: Tools): Part {
  return importFile(source, tools)
}
