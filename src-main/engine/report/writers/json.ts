import { canonicalJson } from '../canonical'
import type { Report } from '../report'

/** The record and nothing else, not even a last line end: the hash of the file is the hash that the report prints. */
export function json({ record }: Report): string {
  return canonicalJson(record)
}
