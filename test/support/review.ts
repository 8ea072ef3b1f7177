import { createHash } from 'node:crypto'
import { review } from '../../src-main/engine/pipeline'
import type { Report } from '../../src-main/engine/report/report'
import type { ReviewRecord } from '../../src-main/engine/review/record'
import { filesOf, type EstateSpec } from './estate'
import { partsOf } from './judge'

export interface Missing {
  readonly before?: readonly string[]
  readonly after?: readonly string[]
}

/** The whole engine on two estates: text in, record out. */
export function recordOf(before: EstateSpec, after: EstateSpec, without: Missing = {}): ReviewRecord {
  return reportOf(filesOf(before), filesOf(after), without).record
}

export function reportOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  without: Missing = {},
): Report {
  return review(
    partsOf('before', before, { without: without.before ?? [] }),
    partsOf('after', after, { without: without.after ?? [] }),
    {
      tool: { name: 'biztalk-change-review', version: '0.0.0' },
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      excerpt: () => '',
      sample: false,
    },
  )
}

/** What the change brought: `introduced critical HA-FTP-001 host/B`. */
export function news({ findings }: ReviewRecord): readonly string[] {
  return findings
    .filter(({ state }) => state === 'introduced' || state === 'worsened')
    .map(({ state, severity, rule, subject }) => `${state} ${severity} ${rule} ${subject}`)
    .sort()
}

/** What the change resolved: `HA-FTP-002 host/C`. */
export function resolved({ findings }: ReviewRecord): readonly string[] {
  return findings.filter(({ state }) => state === 'resolved').map(({ rule, subject }) => `${rule} ${subject}`)
}

/** New questions: `HA-FTP-001 host/A`. */
export function newQuestions({ questions }: ReviewRecord): readonly string[] {
  return questions.filter(({ state }) => state === 'introduced').map(({ rule, subject }) => `${rule} ${subject}`)
}

/** The changes named as the causes of a finding: `moved B01 receive-location/In/Ftp`. */
export function causes({ findings, changes }: ReviewRecord, rule: string): readonly string[] {
  const ids = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.causes)
  return changes
    .filter(({ id }) => ids.includes(id))
    .map(({ verb, code, address }) => [verb, code, address].filter((word) => word !== undefined).join(' '))
}
