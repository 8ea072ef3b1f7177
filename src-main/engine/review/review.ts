import type { Assembled } from '../assemble/assemble'
import type { Change, Difference } from '../diff/change'
import { address, keyOf, namesOf, type Address } from '../model/address'
import type { Part } from '../model/part'
import type { Judgements } from '../rules/judge'
import type { Judgement, Rule } from '../rules/rule'
import { catalogueText, catalogueVersion } from '../rules/version'
import { accept } from './accepted'
import { coverage } from './coverage'
import { findings } from './findings'
import { matchJudgements, respell } from './match'
import { questions } from './questions'
import type { ChangeRecord, Counts, FindingRecord, ReviewRecord } from './record'
import type { ReviewResult, RuleOutcome } from './result'
import { saidRecords, settlePairs, type Said } from './said'
import { verdict } from './verdict'

export interface Reviewed {
  readonly earlier: Assembled
  readonly later: Assembled
  readonly difference: Difference
  readonly judgements: Judgements
  readonly rules: readonly Rule[]
  readonly said: Said
  readonly about: { readonly tool: ReviewRecord['tool']; readonly sha256: (text: string) => string }
}

/** Joins changes and judgements: what is new, what is worse, why, and what nobody knows. */
export function buildReview(reviewed: Reviewed): ReviewResult {
  const { earlier, later, difference, judgements, rules, said, about } = reviewed
  const parts = [...earlier.parts, ...later.parts]
  const { pairs, uses } = settlePairs(matchJudgements(rules, judgements, difference.outOfScope), said.uses)
  const answers = said.answers?.answers ?? []
  const trial = {
    changes: difference.changes,
    aligned: difference.aligned,
    after: later.state,
    earlier: judgements.before.estate,
    rules,
  }
  const { findings: found, acceptances } = accept(findings(pairs, trial, answers), said.policy?.accepted ?? [], parts)
  const asked = questions(pairs, respell(later.state), answers, difference.changes)
  const judged = {
    inputs: parts.map(inputRecord),
    coverage: coverage({
      parts,
      states: { before: earlier.state, after: later.state },
      difference,
      after: judgements.after.estate,
    }),
    counts: countsOf(difference, found, asked.length),
    findings: found,
    questions: asked,
    ...saidRecords(said, uses, acceptances, parts),
  }
  const record: ReviewRecord = {
    format: 'biztalk-change-review/1',
    tool: about.tool,
    catalogue: catalogueRecord(reviewed),
    ...judged,
    verdict: verdict(judged),
    changes: difference.changes.map(changeRecord),
  }
  return {
    record,
    rules,
    outcomes: outcomesOf(rules, judgements),
    parts,
    changeApplications: applications(difference, later),
  }
}

function catalogueRecord({ rules, said, about }: Reviewed): ReviewRecord['catalogue'] {
  const words = { version: catalogueVersion, sha256: about.sha256(catalogueText(rules)), rules: rules.length }
  return said.policy ? { ...words, policy: said.policy.sha256 } : words
}

function changeRecord(change: Change): ChangeRecord {
  const { undo: _undo, ...record } = change
  return record
}

function inputRecord(part: Part): ReviewRecord['inputs'][number] {
  const { side, file, kind, sha256, bytes, issues, exported, scope, product, audit } = part
  return {
    ...{ side, file, kind, sha256, bytes, issues },
    ...(exported ? { exported } : {}),
    ...(scope ? { scope } : {}),
    ...(product === undefined ? {} : { product }),
    ...(audit ? { audit } : {}),
  }
}

function countsOf({ changes }: Difference, found: readonly FindingRecord[], asked: number): Counts {
  const count = (state: FindingRecord['state']) => found.filter((finding) => finding.state === state).length
  return {
    changes: changes.length,
    introduced: count('introduced'),
    worsened: count('worsened'),
    resolved: count('resolved'),
    unchanged: count('unchanged'),
    questions: asked,
    accepted: found.filter(({ accepted }) => accepted !== undefined).length,
    undeclared: 0,
  }
}

function outcomesOf(rules: readonly Rule[], { after }: Judgements): ReadonlyMap<string, RuleOutcome> {
  return new Map(
    rules.map(({ id }) => {
      const judgements = after.byRule.get(id) ?? []
      return [id, { outcome: worst(judgements), subjects: judgements.length }]
    }),
  )
}

function worst(judgements: readonly Judgement[]): RuleOutcome['outcome'] {
  const outcomes = new Set(judgements.map(({ outcome }) => outcome))
  if (outcomes.has('fail')) return 'failed'
  if (outcomes.has('cannot-tell')) return 'cannot tell'
  return outcomes.has('pass') ? 'passed' : 'not applicable'
}

/** The application of a change: its own, or that of the receive port that a location stands in. */
function applications({ changes, aligned }: Difference, later: Assembled): ReadonlyMap<string, string> {
  const applicationOf = (address: Address): string | undefined => {
    const key = keyOf(address)
    const name = (later.state.artifacts.get(key) ?? aligned.artifacts.get(key))?.settings.get('ApplicationName')?.value
    return typeof name === 'string' && name !== '' ? name : undefined
  }
  return new Map(
    changes.flatMap(({ id, kind, address: of }) => {
      const name = applicationOf(kind === 'receive-location' ? address('receive-port', namesOf(of)[0] ?? '') : of)
      return name === undefined ? [] : [[id, name] as const]
    }),
  )
}
