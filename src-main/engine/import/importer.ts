import type { Artifact } from '../model/artifact'
import type { Issue } from '../model/issue'
import type { AuditEntry, FileKind, Ledger, Listing, ListingName } from '../model/part'
import type { KnownEntities } from './known-entities'

/** What the outside lends to the importers, so that the engine itself needs neither Node nor a random source. */
export interface Tools {
  /** A digest keyed for this run only; secrets are compared by it and it is never written anywhere. */
  readonly digest: (secret: string) => string
  /** Lets both sides share what they have in common. */
  readonly known?: KnownEntities
}

/** What an importer makes of one file. Bad content is an issue with its line; nothing is thrown and the rest is kept. */
export interface Imported {
  readonly kind: FileKind
  readonly artifacts: readonly Artifact[]
  readonly listings: readonly Listing[]
  readonly issues: readonly Issue[]
  readonly ledger: Ledger
  readonly summary: string
  readonly exported?: { readonly at?: string; readonly computer?: string }
  readonly errors?: readonly ListingName[]
  readonly groupBindings?: string
  readonly audit?: readonly AuditEntry[]
}
