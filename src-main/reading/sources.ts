import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { limits } from '../engine/import/limits'
import type { Issue } from '../engine/model/issue'
import type { Source } from '../engine/model/part'
import type { Side } from '../engine/model/place'
import { decode, tooLarge } from './decode'
import { codeOf } from './files'
import type { Found } from './find'

/** The content of a file that was found, or the source that says why it has none. */
export async function bytesOf(
  side: Side,
  found: Found,
): Promise<{ readonly bytes: Uint8Array } | { readonly source: Source }> {
  const { file } = found
  if ('refused' in found) return { source: refused(side, file, found.refused) }
  if ('bytes' in found) return { bytes: found.bytes }
  try {
    const { size } = await stat(found.path)
    if (size <= limits.fileBytes) return { bytes: await readFile(found.path) }
    return { source: { side, file, bytes: size, sha256: await hashOf(found.path), content: tooLarge() } }
  } catch (error) {
    const message = `The file cannot be read (${codeOf(error)}). Check who may read it, whether another program holds it, and whether it is still there.`
    return { source: refused(side, file, { code: 'refused-unreadable', message }) }
  }
}

/** The bytes of a file as the engine takes them. */
export function sourceOf(side: Side, file: string, bytes: Uint8Array): Source {
  return { side, file, bytes: bytes.length, sha256: hexDigest(bytes), content: decode(bytes) }
}

function refused(side: Side, file: string, issue: Issue): Source {
  return { side, file, bytes: 0, sha256: hexDigest(new Uint8Array()), content: { refused: issue } }
}

export function hexDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
