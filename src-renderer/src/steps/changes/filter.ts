import type { ChangeRow } from '../../../../src-main/engine/report/report'
import type { ChangeFilter } from '../../stores/filters'
import { includesText } from '../../text'

export function filterChanges(rows: readonly ChangeRow[], filter: ChangeFilter): readonly ChangeRow[] {
  const { kind, verb, code, causing, text } = filter
  return rows.filter(
    (row) =>
      (kind === '' || row.kind === kind) &&
      (verb === '' || row.verb === verb) &&
      (code === '' || row.code === code) &&
      (!causing || row.findings.length > 0) &&
      includesText(text, [
        row.name,
        row.application,
        row.kind,
        row.verb,
        row.property,
        row.propertyWords,
        row.before,
        row.after,
        row.note,
        row.code,
        row.address,
      ]),
  )
}

const inApplications = /^(receive-port|receive-location|send-port|send-port-group|orchestration|assembly)\//

export function applicationOf({ application, address }: ChangeRow): string {
  if (application !== '') return application
  return inApplications.test(address) ? 'No application stated' : 'BizTalk group and cluster'
}
