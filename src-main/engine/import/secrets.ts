import type { Secret, Value } from '../model/artifact'
import type { Tools } from './importer'
import { redactText } from './redact'

const secretName =
  /password|passwd|passphrase|pwd$|^pw$|secret|sharedaccesskey$|sharedaccesssignature$|accountkey$|accesskey$|apikey$|accesstoken$|sastoken$|(polling|notification|client|user)credentials$/
/** `PasswordEncryption`, `SecretName`, `UsePasswordMode` say something about a secret and are none. */
const aboutSecret =
  /(name|type|mode|format|encoding|encryption|required|enabled|length|age|days|policy|expires|expiry|uri|url)$/

/** Remembers its answers: a large export repeats a few hundred names. */
export class SecretNames {
  private readonly known = new Map<string, boolean>()

  has(name: string, parent: string): boolean {
    if (name.length === 3) return isSecretName(name, parent)
    let secret = this.known.get(name)
    if (secret === undefined) this.known.set(name, (secret = isSecretName(name)))
    return secret
  }
}

/** Whether an element, attribute or property of this name holds a secret by its meaning. */
export function isSecretName(name: string, parent = ''): boolean {
  const plain = plainName(name)
  if (plain === 'key') return /sharedaccess|sharedsecret|symmetric/.test(plainName(parent))
  return secretName.test(plain) && !aboutSecret.test(plain)
}

function plainName(name: string): string {
  return name
    .slice(name.lastIndexOf(':') + 1)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}

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
