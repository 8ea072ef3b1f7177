import type { FindingRecord, ReviewRecord } from '../../../../src-main/engine/review/record'

/** What people have to do with a finding. */
export type PersonMark = 'accepted' | 'answered'
export type PersonMarks = ReadonlyMap<string, readonly PersonMark[]>

export function personMarks({ findings }: ReviewRecord): PersonMarks {
  return new Map(findings.map((finding) => [finding.id, marksOf(finding)]))
}

function marksOf({ accepted, answeredBy }: FindingRecord): readonly PersonMark[] {
  return [...(accepted ? (['accepted'] as const) : []), ...(answeredBy ? (['answered'] as const) : [])]
}

export const personWords: Readonly<Record<PersonMark, string>> = {
  accepted: 'Accepted risk',
  answered: 'On a person’s word',
}
