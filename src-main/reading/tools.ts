import { createHash, createHmac } from 'node:crypto'
import type { Tools } from '../engine/import/importer'
import { KnownEntities } from '../engine/import/known-entities'

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * Secrets are compared by a digest whose key exists for one review only, so that no guess can be tried against it later.
 * Both sides must be read with the same key, or no secret could be called unchanged.
 */
export function toolsWith(key: Uint8Array): Tools {
  return {
    digest: (secret) => createHmac('sha256', key).update(secret, 'utf8').digest('base64'),
    known: new KnownEntities(),
  }
}
