import type { Issue } from '../model/issue'
import type { ListingName } from '../model/part'
import type { Account } from './account'
import { CollectedRows } from './collected-rows'
import { collectionFiles, type CollectionFile } from './collection-files'
import { withoutVirtualRows } from './host-instance-rows'
import type { Imported, Tools } from './importer'
import type { JsonObject } from './json'
import { isNull, textOf } from './json-values'
import { kindNames } from './kind-names'
import type { ListedRows } from './powershell-rows'
import { summarise } from './summary'

export interface ReadingRows {
  readonly file: string
  readonly tools: Tools
  readonly account: Account
  readonly issues: Issue[]
  /** There may be rows that the file does not have. */
  readonly cutShort?: boolean
}

/** Rows of the listings that one file has, as artifacts. A list that lost a row is not complete. */
export function readListings(lists: readonly ListedRows[], reading: ReadingRows): Imported {
  const read = lists.flatMap(({ name, rows }) => {
    const listing = collectionFiles.find((one) => one.name === name)
    return listing ? [readRows(listing, rows, reading)] : []
  })
  return {
    kind: lists[0]?.name ?? 'unknown',
    artifacts: read.flatMap(({ artifacts }) => artifacts),
    listings: read.map(({ listing }) => listing),
    issues: reading.issues,
    ledger: reading.account.close(),
    summary: read.map(({ summary }) => summary).join(', '),
  }
}

function readRows(
  listing: CollectionFile,
  rows: readonly JsonObject[],
  reading: ReadingRows,
): Pick<Imported, 'artifacts' | 'summary'> & { readonly listing: Imported['listings'][number] } {
  const { name } = listing
  const { file, account } = reading
  const collected = new CollectedRows(listing, reading)
  const named = rows.filter((row) => hasIdentity(listing, row, reading))
  for (const row of name === 'biztalk-host-instances' ? withoutVirtualRows(named, account) : named) collected.add(row)
  const artifacts = collected.artifacts()
  const complete = named.length === rows.length && reading.cutShort !== true
  return {
    artifacts,
    listing: { name, completeness: complete ? 'complete' : 'partial', file },
    summary: listing.kind === 'group' ? countRows(name, rows.length) : summarise(artifacts),
  }
}

/** What a row is, of the lists whose rows are settings of the group. */
const rowWords: Partial<Record<ListingName, readonly [one: string, many: string]>> = {
  'biztalk-group': ['BizTalk group', 'BizTalk groups'],
  'biztalk-message-boxes': ['message box', 'message boxes'],
  'biztalk-adapters': ['adapter', 'adapters'],
  cluster: ['cluster', 'clusters'],
  'cluster-quorum': ['quorum', 'quorums'],
  'cluster-networks': ['cluster network', 'cluster networks'],
}

function countRows(name: ListingName, count: number): string {
  const [one, many] = rowWords[name] ?? ['row', 'rows']
  return `${String(count)} ${count === 1 ? one : many}`
}

function hasIdentity({ name, identity }: CollectionFile, row: JsonObject, { account, issues }: ReadingRows): boolean {
  const missing = identity.find((property) => textOf(row, property) === '')
  if (missing === undefined) return true
  const value = row.members.get(missing)
  account.notUnderstood(`row without ${missing}`, row.line)
  const state = value === undefined || isNull(value) ? 'no' : value.kind === 'scalar' ? 'an empty' : 'an unreadable'
  const message = `A row of ${kindNames[name]} has ${state} ${missing}, so it was not used. Collect the state of the group again.`
  issues.push({ code: 'missing-name', message, line: row.line })
  return false
}
