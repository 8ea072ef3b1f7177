import type { Report } from '../../src-main/engine/report/report'

/** Whether two reports are about the same files, whatever people said of them. */
export function sameExports(a: Report, b: Report): boolean {
  return exportsOf(a) === exportsOf(b)
}

function exportsOf({ inputs }: Report): string {
  return inputs
    .filter(({ kind }) => kind !== 'answers')
    .map(({ side, file, sha256 }) => [side, file, sha256].join('\n'))
    .join('\n')
}
