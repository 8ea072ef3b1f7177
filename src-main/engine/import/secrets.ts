import type { Secret, Value } from '../model/artifact'
import type { Tools } from './importer'
import { redactText } from './redact'

export { isSecretName, nameIn, SecretNames } from './secret-names'

/** `******`, the word that some adapters write, a token of a template, or a variable that is filled in at run time. */
export function isMasked(value: string): boolean {
  return /^\s*(\*+|•+|Encrypted|\$\{[^{}]*\}|\$\([^()]*\)|\{[\w.]*\}|%[\w.]+%)\s*$/.test(value)
}

export interface Guarded {
  readonly value: Value
  readonly secret?: Secret
}

/** A secret by name: nothing of its text leaves the importer. `removed`: the export says that it took the value out. */
export function hide(text: string, removed: boolean, { digest }: Tools): Guarded {
  const state = removed || isMasked(text) ? 'masked' : text.trim() === '' ? 'empty' : 'clear'
  return { value: null, secret: { state, digest: digest(text) } }
}

/** Any other text: what looks like a secret inside of it is replaced. */
export function guard(text: string, { digest }: Tools): Guarded {
  const redacted = redactText(text)
  return redacted === text ? { value: text } : { value: redacted, secret: { state: 'clear', digest: digest(text) } }
}
