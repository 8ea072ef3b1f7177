import { createHash } from 'node:crypto'
import { importFile } from '../../../src-main/engine/import'
import type { Tools } from '../../../src-main/engine/import/importer'
import type { Value } from '../../../src-main/engine/model/artifact'
import type { Part } from '../../../src-main/engine/model/part'
import { sourceOf } from '../../../src-main/reading/sources'

export const tools: Tools = { digest: (secret) => createHash('sha256').update(secret).digest('hex') }

/** A file as it comes from the disk, decoded and imported. */
export function partOf(content: string | Uint8Array, file = 'file.xml'): Part {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return importFile(sourceOf('before', file, bytes), tools)
}

/** Every setting of every artifact with its line: `send-port/A Address` → `x (line 3)`. */
export function settingsOf(part: Part): Readonly<Record<string, string>> {
  return Object.fromEntries(
    part.artifacts.flatMap(({ address, settings }) =>
      [...settings].map(([path, { value, line }]) => [`${address} ${path}`, `${shown(value)} (line ${String(line)})`]),
    ),
  )
}

/** The same without lines, for what must not depend on layout. */
export function valuesOf(part: Part): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    part.artifacts.flatMap(({ address, settings }) => [
      [address, true],
      ...[...settings].map(([path, { value, secret }]) => [
        `${address} ${path}`,
        secret ? JSON.stringify({ value, secret }) : value,
      ]),
    ]),
  )
}

/** `refused-not-xml 3`: the codes with their lines. */
export function codesOf(part: Part): readonly string[] {
  return part.issues.map(({ code, line }) => `${code} ${String(line ?? '-')}`)
}

function shown(value: Value): string {
  return Array.isArray(value) ? `[${value.join(' | ')}]` : String(value)
}

export function bindings(content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<BindingInfo Version="3.5.1.0">\n${content}\n</BindingInfo>\n`
}

/** XML as the text of an element. */
export function escaped(xml: string): string {
  return xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
