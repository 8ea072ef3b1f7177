import type { Part } from '../../model/part'
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
      summary: part?.summary ?? '',
      exported: exportedAt(part?.exported),
      issues: input.issues,
    }
  })
}

/** When and where, as the export itself says it. */
function exportedAt(exported: Part['exported']): string {
  const computer = exported?.computer === undefined ? '' : `on ${exported.computer}`
  return [exported?.at ?? '', computer].filter((text) => text !== '').join(' ')
}
