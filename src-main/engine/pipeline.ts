import { assemble } from './assemble/assemble'
import { compare } from './diff/compare'
import { importFile } from './import'
import type { Tools } from './import/importer'
import type { Part, Source } from './model/part'
import { buildReport, type ReportInputs } from './report/build'
import type { Report } from './report/report'
import { catalogue } from './rules'
import { judge } from './rules/judge'
import { buildReview } from './review/review'

/**
 * START HERE. The whole engine, one call a stage; each stage is a pure function and no stage knows a later one.
 *
 *   sources ─ import ─► parts ─ assemble ─► state ─┐ before
 *                                                  ├─ compare ─► changes ──┐
 *   sources ─ import ─► parts ─ assemble ─► state ─┘ after                 ├─ review ─► record ─ report ─► report
 *                                    both states ─ judge ─► judgements ────┘
 */
export function review(before: readonly Part[], after: readonly Part[], about: ReportInputs): Report {
  const earlier = assemble('before', before)
  const later = assemble('after', after)
  const difference = compare(earlier.state, later.state)
  const judgements = judge(catalogue, difference.aligned, later.state)
  const result = buildReview({ earlier, later, difference, judgements, rules: catalogue, about })
  return buildReport(result, about)
}

/** One file of one side. Independent of all others, so that a worker a side can read in parallel. */
export function read(source: Source, tools: Tools): Part {
  return importFile(source, tools)
}
