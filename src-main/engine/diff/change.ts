import type { Address, Kind } from '../model/address'
import type { Place, Side } from '../model/place'
import type { State } from '../model/state'

export type Verb = 'added' | 'removed' | 'changed' | 'moved' | 'renamed'

/** The change codes of the rule catalogue (`T01` host instance added … `G04`). */
export type ChangeCode = `${'T' | 'C' | 'B' | 'G'}${number}${number}`

/**
 * One difference that means something. `moved`: the artifact runs or lives elsewhere now (other host, server, group,
 * port). `renamed`: the same thing under another name; `before` and `after` are the names.
 */
export interface Change {
  /** Stable: the same difference between the same things has the same id in every run. */
  readonly id: string
  readonly code?: ChangeCode
  readonly verb: Verb
  readonly kind: Kind
  readonly address: Address
  readonly property?: string
  readonly before?: string
  readonly after?: string
  /** For a rename or a folded change: why it is taken as one, or what else it brings along. For people, never for logic. */
  readonly note?: string
  readonly evidence: Evidence
  /** What to put back to undo this change alone. */
  readonly undo: readonly Undo[]
}

export interface Evidence {
  readonly before: readonly Place[]
  readonly after: readonly Place[]
}

/** The whole artifact, or (with `path`) one setting and everything below it. Addresses are those of the after side. */
export interface Undo {
  readonly address: Address
  readonly path?: string
}

/** A difference without a meaning, folded and counted but never lost. */
export interface Noise {
  readonly why: NoiseKind
  readonly address: Address
  readonly path: string
  readonly before?: string
  readonly after?: string
  readonly evidence: Evidence
}

export type NoiseKind =
  | 'tracked-schemas'
  | 'unused-window'
  | 'absent-or-empty'
  | 'order'
  /** The same value written otherwise: letter case of a name, `True` and `true`, a number and its word. */
  | 'spelling'
  | 'derived'
  | 'copy-of-adapter'
  | 'runtime-state'
  | 'masked-secret'
  | 'assembly-version'
  | 'partner-version'

export interface OutOfScope {
  readonly only: Side
  /** Empty where it is not known. */
  readonly application: string
  readonly artifacts: readonly Address[]
}

export interface Difference {
  /** The before state with its renames followed, so that the same thing has the same address on both sides. */
  readonly aligned: State
  readonly changes: readonly Change[]
  readonly noise: readonly Noise[]
  /** Lists that only one side has, so that nothing can be said to be added or removed. */
  readonly notCompared: readonly { readonly listing: string; readonly only: 'before' | 'after' }[]
  /** Bindings of one side that lie outside of what the other side's exports cover. */
  readonly outOfScope: readonly OutOfScope[]
  /** Where each side is an export of one application, and not the same: both were compared all the same. */
  readonly otherApplication?: { readonly before: string; readonly after: string }
  readonly renames: readonly { readonly from: Address; readonly to: Address }[]
}
