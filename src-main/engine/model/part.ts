import type { Artifact } from './artifact'
import type { Issue } from './issue'
import type { Side } from './place'
import type { Scope } from './scope'

/** What one file was recognised as. The collection files keep the name that `domain` gives them. */
export type FileKind =
  | 'bindings'
  | ListingName
  | 'manifest'
  | 'biztalk-settings'
  | 'host-export'
  | 'console-text'
  | 'audit'
  | 'answers'
  | 'archive'
  | 'msi'
  | 'unknown'

/** Whatever an export can list completely. Where a side has no such list, what it would say is unknown. */
export const listingNames = [
  'bindings',
  'biztalk-group',
  'biztalk-message-boxes',
  'biztalk-hosts',
  'biztalk-host-instances',
  'biztalk-server-hosts',
  'biztalk-servers',
  'biztalk-receive-handlers',
  'biztalk-send-handlers',
  'biztalk-adapters',
  'biztalk-send-ports',
  'cluster',
  'cluster-nodes',
  'cluster-groups',
  'cluster-group-owners',
  'cluster-resources',
  'cluster-resource-owners',
  'cluster-resource-dependencies',
  'cluster-resource-parameters',
  'cluster-disks',
  'cluster-quorum',
  'cluster-networks',
  'services',
] as const

export type ListingName = (typeof listingNames)[number]

/** The file that a collection keeps a list in; bindings may have any name. */
export function fileNameOf(listing: ListingName): string {
  return listing === 'bindings' ? 'bindings.xml' : `${listing}.json`
}

/** `biztalk-hosts` in `biztalk-hosts.json`, in `biztalk-hosts.json: HostTracking of host/A` and in its own name. */
export function listingOf(missing: string): ListingName | undefined {
  const [file] = /[a-z-]+(?=\.(json|xml))/.exec(missing) ?? [missing]
  return listingNames.find((name) => name === file)
}

/** `partial`: the manifest names an error for it, so what it lists is all that is known and nothing is known to be absent. */
export interface Listing {
  readonly name: ListingName
  readonly completeness: 'complete' | 'partial'
  readonly file: string
}

/** A file as the outside hands it in: its text, or the reason why it has none. */
export interface Source {
  readonly side: Side
  /** The name that the record, the screen and the report show: relative to what the user chose, `/` between folders. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly content:
    | { readonly text: string; readonly encoding: string }
    | { readonly archive: ArchiveContent }
    | { readonly refused: Issue; readonly kind?: FileKind }
}

/** What an archive holds: the files that are inputs of their own, and all others with the reason why they are not. */
export interface ArchiveContent {
  readonly kind: FileKind
  readonly files: number
  readonly leftOut: readonly LeftOut[]
  readonly issues: readonly Issue[]
}

export interface LeftOut {
  readonly what: string
  readonly why: string
}

/** How a file is written, which decides how far it is trusted where two files of a side disagree. */
export type Format = 'bindings' | 'json' | 'clixml' | 'csv' | 'settings' | 'console' | 'stated' | 'none'

/** Everything that one file says. */
export interface Part {
  readonly side: Side
  readonly file: string
  readonly kind: FileKind
  readonly format: Format
  readonly bytes: number
  readonly sha256: string
  readonly artifacts: readonly Artifact[]
  readonly listings: readonly Listing[]
  readonly issues: readonly Issue[]
  readonly ledger: Ledger
  /** One line of text a reviewer can check the import by: `12 send ports, 3 receive locations`. */
  readonly summary: string
  /** When and where the export was made, as the export says it. */
  readonly exported?: { readonly at?: string; readonly computer?: string }
  /** Only of bindings. */
  readonly scope?: Scope
  /** The version of BizTalk Server, as far as the content tells it: `2013 or later`. */
  readonly product?: string
  /** Only of a manifest: the listings that it names an error for, so that they are partial. */
  readonly errors?: readonly ListingName[]
  /** Only of a manifest: the file beside it that holds the bindings of the whole group. */
  readonly groupBindings?: string
  /** Only of an audit log. */
  readonly audit?: readonly AuditEntry[]
}

/** Who did what, as BizTalk's audit log says it. */
export interface AuditEntry {
  readonly line: number
  readonly at: string
  readonly user: string
  readonly machine: string
  readonly operation: string
  readonly artifactType: string
  readonly artifact: string
}

/** The account of a file: nothing is dropped without a count. */
export interface Ledger {
  /** Elements and attributes (XML) or properties (JSON) that became settings of an artifact. */
  readonly read: number
  /** Known to be irrelevant, by reason. */
  readonly ignored: readonly { readonly what: string; readonly why: string; readonly count: number }[]
  readonly notUnderstood: readonly { readonly what: string; readonly line: number; readonly count: number }[]
}
