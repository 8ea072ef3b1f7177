import type { Key } from './address'
import type { Artifact } from './artifact'
import type { Listing, ListingName } from './part'
import type { Side } from './place'
import type { Scope } from './scope'

/**
 * One side as plain rows: every artifact by its key, and which lists are complete. Comparing, undoing a change and
 * following a rename all work on it; `assemble/snapshot.ts` reads it into typed things.
 */
export interface State {
  readonly side: Side
  readonly artifacts: ReadonlyMap<Key, Artifact>
  readonly listings: ReadonlyMap<ListingName, Listing>
  /** What each export of bindings covers, by its file. */
  readonly scopes: ReadonlyMap<string, Scope>
  /** The other side's exports of bindings cover something else, so neither side can be taken for all there is. */
  readonly unlikeOther?: boolean
}
