import type { LeftOut } from '../../engine/model/part'
import type { Issue, IssueCode } from '../../engine/model/issue'

/** A file inside of an archive. Its name is only shown: nothing is ever written, or looked up, under it. */
export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an archive holds, all in memory; or why nothing of it may be used. */
export type Opened = { readonly kind: 'archive' | 'msi' | 'unknown' } & (
  | { readonly entries: readonly Entry[]; readonly leftOut: readonly LeftOut[]; readonly issues: readonly Issue[] }
  | { readonly refused: Issue }
)

/** Thrown and caught inside of this folder: the whole archive is refused, never a part of it. */
export class Refusal extends Error {
  readonly code: IssueCode

  constructor(code: IssueCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The archive breaks its own format. */
export function damaged(what: string): Refusal {
  return new Refusal('refused-unreadable', `The archive is damaged or was made to mislead (${what}). Make it again.`)
}

export function orRefused(kind: Opened['kind'], error: unknown): Opened {
  if (!(error instanceof Refusal)) throw error
  return { kind, refused: { code: error.code, message: error.message } }
}

/** Control characters, and those that are invisible or turn the direction of the text, by their number. */
export function shownName(name: string): string {
  return name.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}
