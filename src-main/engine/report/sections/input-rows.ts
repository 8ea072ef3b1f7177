import type { AuditEntry, Part } from '../../model/part'
import { byCodeUnit } from '../../model/place'
import { scopeWords } from '../../model/scope'
import type { InputRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import { kindName } from '../how-to-get'
import type { InputRow } from '../report'

const sideWords: Record<InputRecord['side'], string> = { before: 'before', after: 'after', import: 'to be imported' }

export function inputRows({ record, parts }: ReviewResult): readonly InputRow[] {
  const read = new Map(parts.map((part) => [`${part.side}\n${part.file}`, part]))
  return record.inputs.map((input) => {
    const part = read.get(`${input.side}\n${input.file}`)
    return {
      side: sideWords[input.side],
      file: input.file,
      kind: input.kind,
      kindName: kindName(input.kind),
      bytes: input.bytes,
      sha256: input.sha256,
      summary: summaryOf(part),
      ...aboutExport(input),
      issues: input.issues,
      ...(input.audit ? { audit: latest(input.audit) } : {}),
    }
  })
}

/** What an export covers, of which product it is, and when and where it was made, as far as it says so. */
export function aboutExport({
  scope,
  product,
  exported,
}: Pick<InputRecord, 'scope' | 'product' | 'exported'>): Pick<InputRow, 'scope' | 'product' | 'exported'> {
  return {
    scope: scope ? scopeWords(scope) : '',
    product: product === undefined ? '' : `BizTalk Server ${product}`,
    exported: exportedAt(exported),
  }
}

/** More would only make the report long; the record has them all. */
const mostEntries = 200

function latest(audit: readonly AuditEntry[]): readonly AuditEntry[] {
  return audit.toSorted((a, b) => byCodeUnit(b.at, a.at) || a.line - b.line).slice(0, mostEntries)
}

function summaryOf(part: Part | undefined): string {
  const summary = part?.summary ?? ''
  const cut = (part?.audit?.length ?? 0) > mostEntries
  return cut ? `${summary}; the latest ${String(mostEntries)} are listed, and all stand in the record` : summary
}

function exportedAt(exported: InputRecord['exported']): string {
  const computer = exported?.computer === undefined ? '' : `on ${exported.computer}`
  return [exported?.at ?? '', computer].filter((text) => text !== '').join(' ')
}
