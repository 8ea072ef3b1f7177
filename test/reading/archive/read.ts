import type { Part } from '../../../src-main/engine/model/part'
import { readSide } from '../../../src-main/reading/read-side'
import { tools } from '../../engine/import/part-of'

/** A file as it is dropped on a side: all inputs that it gives. */
export async function inputsOf(bytes: Uint8Array, file = 'all.zip'): Promise<readonly Part[]> {
  return (await readSide('before', [{ file, bytes }], tools)).parts
}

/** `file: kind, summary`, and what was left out of an archive. */
export function shown(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ file, kind, summary, ledger, issues }) => [
    `${file}: ${kind}, ${summary}`,
    ...(kind === 'archive' || kind === 'msi' ? ledger.ignored.map(({ what, why }) => `- ${what}: ${why}`) : []),
    ...issues.map(({ code, message }) => `! ${code}: ${message}`),
  ])
}
