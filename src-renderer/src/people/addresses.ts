import type { ReviewRecord } from '../../../src-main/engine/review/record'

/** Every address that a record speaks of, once. */
export function addressesOf({ changes, findings, questions }: ReviewRecord): readonly string[] {
  const spoken = [...findings, ...questions].flatMap(({ subject, artifacts }) => [subject, ...artifacts])
  return [...new Set([...changes.map(({ address }) => address), ...spoken])]
}
