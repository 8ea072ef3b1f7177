import { importFile } from '../../../src-main/engine/import'
import type { Part } from '../../../src-main/engine/model/part'
import { sourceOf } from '../../../src-main/reading/sources'
import { tools } from './part-of'

/** A line break that Windows does not write keeps a file from being cut: it is read as a whole, by the strict reader. */
export const uncut = (text: string): string => text.replace('<BindingInfo', '\r<BindingInfo')

/** All but the length and the hash, `down` lines further up. */
export function said(text: string, down = 0): unknown {
  const part = importFile(sourceOf('before', 'file.xml', new TextEncoder().encode(text)), tools)
  const { bytes: _bytes, sha256: _sha256, ...rest } = plainly(part, down)
  return rest
}

export function plainly(part: Part, down = 0) {
  const up = <T extends { readonly line?: number }>(of: T) =>
    of.line === undefined ? of : { ...of, line: of.line - down }
  return {
    ...part,
    artifacts: part.artifacts.map((one) => ({
      ...up(one),
      settings: [...one.settings].map(([path, setting]) => [path, up(setting)]),
    })),
    issues: part.issues.map((issue) => ({
      ...up(issue),
      message: issue.message.replace(/Line (\d+)/g, (_, line) => `Line ${String(Number(line) - down)}`),
    })),
    ledger: { ...part.ledger, notUnderstood: part.ledger.notUnderstood.map(up) },
  }
}
