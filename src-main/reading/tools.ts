import { createHmac, randomBytes } from 'node:crypto'
import type { Tools } from '../engine/import/importer'

/** A key for one run. Both sides must be read with the same one, or no secret could be called unchanged. */
export function newDigestKey(): Uint8Array {
  return randomBytes(32)
}

export function importTools(key: Uint8Array): Tools {
  return { digest: (secret) => createHmac('sha256', key).update(secret).digest('base64') }
}
