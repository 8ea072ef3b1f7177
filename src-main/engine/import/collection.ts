import type { Issue } from '../model/issue'
import { Account } from './account'
import { CollectedRows } from './collected-rows'
import { collectionFiles, type CollectionFile } from './collection-files'
import { recogniseRows } from './collection-recognise'
import { withoutVirtualRows } from './host-instance-rows'
import type { Imported, Tools } from './importer'
import { readJson, type JsonNode, type JsonObject } from './json'
import { isNull, textOf } from './json-values'
import { kindNames } from './kind-names'
import { isManifest, readManifest } from './manifest'
import { refused } from './refused'
import { summarise } from './summary'

/** A JSON file of a collection: rows of one listing, or the manifest. */
export function readCollectionFile(text: string, file: string, tools: Tools): Imported {
  const document = readJson(text)
  if (!document.ok) return refused('unknown', document.issue)
  const nodes = itemsOf(document.root)
  const rows = nodes.filter((node) => node.kind === 'object')
  const [first] = rows
  if (nodes.length === 1 && first && isManifest(first)) return readManifest(first, file)
  const name = recogniseRows(rows, file)
  const listing = collectionFiles.find((one) => one.name === name)
  if (listing === undefined || (rows.length === 0 && nodes.length > 0))
    return refused('unknown', notRecognised(nodes, rows))
  return readListing(listing, nodes, file, tools)
}

/** One object alone is a list of one; Windows PowerShell may wrap a list as `{ "value": […], "Count": 2 }`. */
function itemsOf(root: JsonNode): readonly JsonNode[] {
  if (root.kind === 'list') return root.items
  const wrapped =
    root.kind === 'object' && root.members.size === 2 && root.members.has('Count') && root.members.get('value')
  return wrapped && wrapped.kind === 'list' ? wrapped.items : [root]
}

function notRecognised(nodes: readonly JsonNode[], rows: readonly JsonObject[]): Issue {
  const names = [...(rows[0]?.members.keys() ?? [])].slice(0, 5).join(', ')
  const looks =
    nodes.length === 0
      ? 'an empty JSON list, which does not say of what; give it the name that the collection script gives it'
      : `JSON with the properties ${names === '' ? '(none)' : names}, which no file of the collection has together`
  const message = `The file is ${looks}. Nothing of it was used; collect the state of the group again with the collection script.`
  return { code: 'not-recognised', message, line: 1 }
}

function readListing(listing: CollectionFile, nodes: readonly JsonNode[], file: string, tools: Tools): Imported {
  const issues: Issue[] = []
  const account = new Account()
  const rows = nodes.filter((node) => node.kind === 'object')
  const isInstances = listing.name === 'biztalk-host-instances'
  const collected = new CollectedRows(listing, { file, tools, account, issues })
  for (const node of nodes) {
    if (node.kind !== 'object') account.notUnderstood('an entry that is no object', node.line)
  }
  for (const row of isInstances ? withoutVirtualRows(rows, account) : rows) {
    if (hasIdentity(listing, row, account, issues)) collected.add(row)
  }
  const artifacts = collected.artifacts()
  return {
    kind: listing.name,
    artifacts,
    listings: [{ name: listing.name, completeness: 'complete', file }],
    issues,
    ledger: account.close(),
    summary: listing.kind === 'group' ? countRows(rows.length) : summarise(artifacts),
  }
}

function countRows(count: number): string {
  return count === 1 ? '1 row' : `${String(count)} rows`
}

function hasIdentity({ name, identity }: CollectionFile, row: JsonObject, account: Account, issues: Issue[]): boolean {
  const missing = identity.find((property) => textOf(row, property) === '')
  if (missing === undefined) return true
  const value = row.members.get(missing)
  account.notUnderstood(`row without ${missing}`, row.line)
  const state = value === undefined || isNull(value) ? 'no' : 'an empty'
  const message = `A row of ${kindNames[name]} has ${state} ${missing}, so it was not used. Collect the state of the group again.`
  issues.push({ code: 'missing-name', message, line: row.line })
  return false
}
