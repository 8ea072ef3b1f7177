import type { ReviewResult } from '../review/result'
import { canonicalJson } from './canonical'
import { glossary } from './glossary'
import type { ReportInputs } from './inputs'
import type { Report } from './report'
import { changeRows } from './sections/changes'
import { coveragePage } from './sections/coverage'
import { decisionPage } from './sections/decision'
import { findingCards, inOrder } from './sections/findings'
import { inputRows } from './sections/input-rows'
import { peopleTables } from './sections/people'
import { questionSheets } from './sections/question-sheet'
import { questionGroups } from './sections/questions'
import { ruleRows, rulesOff } from './sections/rules'
import { signatures } from './signatures'
import { mapStrings, visible, wellFormed } from './visible'

export type { ReportInputs } from './inputs'

/** Whatever a reader will see, computed once. The record in it stays as it is; all the rest is made visible. */
export function buildReport(result: ReviewResult, about: ReportInputs): Report {
  const clean: ReviewResult = { ...result, record: mapStrings(result.record, wellFormed) }
  const { record } = clean
  const findings = inOrder(record.findings)
  const changes = changeRows(findings, clean, about)
  const questions = questionGroups(clean)
  const shown: Omit<Report, 'record'> = {
    format: 'biztalk-change-report/1',
    recordSha256: about.sha256(canonicalJson(record)),
    title: about.title ?? 'BizTalk change review',
    sample: about.sample,
    decision: decisionPage(record, questions, about.sample),
    changes,
    findings: findingCards(findings, changes, questions, clean, about),
    questions,
    people: peopleTables(record),
    questionSheets: questionSheets(questions),
    rules: ruleRows(clean),
    rulesOff: rulesOff(record),
    inputs: inputRows(clean),
    coverage: coveragePage(record),
    signatures,
    glossary,
  }
  return { ...mapStrings(shown, visible), record }
}
