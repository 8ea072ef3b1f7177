import type { ArchiveContent } from '../model/part'
import type { Imported } from './importer'

/** An archive says nothing itself: the files in it are inputs of their own. It accounts for all that it holds. */
export function readArchive({ kind, files, leftOut, issues }: ArchiveContent): Imported {
  return {
    kind,
    artifacts: [],
    listings: [],
    issues,
    ledger: { read: files, ignored: leftOut.map((one) => ({ ...one, count: 1 })), notUnderstood: [] },
    summary: `${count(files)} read, ${String(leftOut.length)} left out`,
  }
}

function count(files: number): string {
  return files === 1 ? '1 file' : `${String(files)} files`
}
