import type { AuditEntry } from '../model/part'
import { byCodeUnit } from '../model/place'
import { Account } from './account'
import type { Imported } from './importer'
import type { JsonNode, JsonObject } from './json'
import { scalarOf } from './json-values'
import { redactText } from './redact'

/** The entries of the audit log of BizTalk Server 2020, in whatever wrapping they came; undefined where it is none. */
export function auditEntries(nodes: readonly JsonNode[]): readonly JsonObject[] | undefined {
  const [only] = nodes
  const lists = nodes.length === 1 && only?.kind === 'object' ? [...only.members.values()] : []
  return [nodes, ...lists.flatMap((list) => (list.kind === 'list' ? [list.items] : []))]
    .map((items) => items.filter((node) => node.kind === 'object'))
    .find((entries) => entries.length > 0 && entries.every(isEntry))
}

function isEntry(entry: JsonObject): boolean {
  const names = new Set([...entry.members.keys()].map((name) => name.toLowerCase()))
  return ['userprincipal', 'operationname', 'artifacttype'].every((name) => names.has(name))
}

/** By the property's name in lower case: the service may write it in another case than its documentation does. */
const properties: Readonly<Record<string, Exclude<keyof AuditEntry, 'line'>>> = {
  createddate: 'at',
  userprincipal: 'user',
  machine: 'machine',
  operationname: 'operation',
  artifacttype: 'artifactType',
  artifactname: 'artifact',
}
const leftOut: Readonly<Record<string, string>> = {
  payload: 'It may hold passwords in clear text; what changed shows in the exports.',
  id: 'It only tells entries apart.',
  batchid: 'It only joins entries of one operation.',
  artifactid: 'It is a number of the database.',
  parentartifactid: 'It is a number of the database.',
}

/** Who did what, and when. It is shown beside the changes, and no rule reads it. */
export function readAudit(entries: readonly JsonObject[]): Imported {
  const account = new Account()
  const audit = entries.map((entry) => readEntry(entry, account))
  return {
    kind: 'audit',
    artifacts: [],
    listings: [],
    issues: [],
    ledger: account.close(),
    summary: summaryOf(audit),
    audit,
  }
}

function readEntry({ members, line }: JsonObject, account: Account): AuditEntry {
  const entry = { line, at: '', user: '', machine: '', operation: '', artifactType: '', artifact: '' }
  for (const [name, node] of members) {
    const lower = name.toLowerCase()
    const property = Object.hasOwn(properties, lower) ? properties[lower] : undefined
    const why = Object.hasOwn(leftOut, lower) ? leftOut[lower] : undefined
    if (property !== undefined) {
      entry[property] = redactText(String(scalarOf(node) ?? '').trim())
      account.read()
    } else if (why !== undefined) account.ignore(name, why)
    else account.notUnderstood(name, node.line)
  }
  return entry
}

function summaryOf(audit: readonly AuditEntry[]): string {
  const users = new Set(audit.map(({ user }) => user.toLowerCase())).size
  const times = audit.map(({ at }) => at).filter((at) => at !== '')
  const [first, last] = [times.toSorted(byCodeUnit)[0], times.toSorted(byCodeUnit).at(-1)]
  const when = first === undefined ? '' : first === last ? `, ${first}` : `, from ${first} to ${last ?? first}`
  return `${count(audit.length, 'operation')} by ${count(users, 'user')}${when}`
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${String(number)} ${word}s`
}
