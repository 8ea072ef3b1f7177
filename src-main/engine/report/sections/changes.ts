import type { ChangeRecord, FindingRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import type { ReportInputs } from '../inputs'
import { propertyWords, valueWords } from '../property-words'
import type { ChangeRow } from '../report'
import { kindWord, nameOf } from '../words'
import { evidenceLines } from './evidence'

/** What a finding causes comes first, in the order of the findings; the rest keeps the order of the record. */
export function changeRows(
  findings: readonly FindingRecord[],
  result: ReviewResult,
  about: ReportInputs,
): readonly ChangeRow[] {
  const caused = findingNumbers(findings)
  const first = (change: ChangeRecord): number => caused.get(change.id)?.[0] ?? findings.length + 1
  return result.record.changes
    .toSorted((a, b) => first(a) - first(b))
    .map((change, index) => ({
      number: index + 1,
      id: change.id,
      code: change.code ?? '',
      verb: change.verb,
      kind: kindWord(change.kind),
      address: change.address,
      name: nameOf(change.address),
      property: change.property ?? '',
      propertyWords: propertyWords(change.kind, change.property ?? ''),
      before: stated(change, change.before),
      after: stated(change, change.after),
      note: change.note ?? '',
      findings: caused.get(change.id) ?? [],
      application: result.changeApplications?.get(change.id) ?? '',
      evidence: evidenceLines(change.evidence, about, change),
    }))
}

/** An empty value is stated; a value that is not there leaves the cell blank. */
function stated({ kind, property = '' }: ChangeRecord, value: string | undefined): string {
  return value === '' ? '(empty)' : valueWords(kind, property, value ?? '')
}

/** The numbers of the findings that a change causes, by the change's id. */
function findingNumbers(findings: readonly FindingRecord[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>()
  for (const [index, { causes }] of findings.entries()) {
    for (const id of causes) numbers.set(id, [...(numbers.get(id) ?? []), index + 1])
  }
  return numbers
}
