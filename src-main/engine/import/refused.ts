import type { Issue } from '../model/issue'
import type { FileKind } from '../model/part'
import type { Imported } from './importer'

/** A file of which nothing was used, and why. */
export function refused(kind: FileKind, issue: Issue): Imported {
  return {
    kind,
    artifacts: [],
    listings: [],
    issues: [issue],
    ledger: { read: 0, ignored: [], notUnderstood: [] },
    summary: 'nothing',
  }
}
