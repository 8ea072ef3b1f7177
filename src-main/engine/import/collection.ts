import type { Issue } from '../model/issue'
import { Account } from './account'
import { auditEntries, readAudit } from './audit'
import { readListings } from './collection-listing'
import { recogniseRows } from './collection-recognise'
import { textIn } from './document'
import type { Imported, Tools } from './importer'
import { readJson, type JsonNode, type JsonObject } from './json'
import { listOf } from './json-values'
import { isManifest, readManifest } from './manifest'
import { adviceOn } from './powershell-class'
import { computerIn, sortRows } from './powershell-rows'
import { refused } from './refused'

/** A JSON file: rows of a collection, or the manifest, or objects as ConvertTo-Json writes them. */
export function readCollectionFile(text: string, file: string, tools: Tools): Imported {
  const document = readJson(text)
  if (!document.ok) return refused('unknown', document.issue)
  const nodes = listOf(document.root)?.items ?? [document.root]
  if (nodes.length > 0) return readObjects(nodes, { file, tools, account: new Account(), issues: [], format: 'JSON' })
  const listing = recogniseRows([], file)
  const empty =
    'The file is an empty JSON list, which does not say of what; give it the name that the collection script gives it. Nothing of it was used; collect the state of the group again with the collection script.'
  if (listing === undefined) return refused('unknown', { code: 'not-recognised', message: empty, line: 1 })
  return readListings([{ name: listing, rows: [] }], { file, tools, account: new Account(), issues: [] })
}

export interface ReadingObjects {
  readonly file: string
  readonly tools: Tools
  readonly account: Account
  readonly issues: Issue[]
  readonly format: 'JSON' | 'CLIXML' | 'CSV' | 'text'
  /** The command that wrote the file met an error, so there may be more. */
  readonly cutShort?: boolean
}

/** Objects of PowerShell, from whatever text: rows of one listing or of several, or the manifest. */
export function readObjects(nodes: readonly JsonNode[], reading: ReadingObjects): Imported {
  const { file, account } = reading
  const objects = nodes.filter((node) => node.kind === 'object')
  const [first] = objects
  if (nodes.length === 1 && first && isManifest(first)) return readManifest(first, file)
  const audit = auditEntries(nodes)
  if (audit) return readAudit(audit)
  const { lists, otherClasses } = sortRows(objects, reading)
  if (lists.length === 0) {
    const said = reading.issues.find(({ code }) => code === 'incomplete')
    return refused(
      'unknown',
      said ? { ...said, code: 'not-recognised' } : notRecognised(objects, otherClasses, reading),
    )
  }
  for (const node of nodes) {
    if (node.kind !== 'object') account.notUnderstood('an entry that is no object', node.line)
  }
  for (const name of otherClasses) account.ignore(`objects of ${name}`, adviceOn(name))
  const computer = computerIn(objects)
  return { ...readListings(lists, reading), ...(computer === undefined ? {} : { exported: { computer } }) }
}

/** Files that people write, given where exports belong. */
const ofPeople = [
  [
    'biztalk-change-answers/1',
    'This is an answers file, and no export. Give it with “Open answers…” or with --answers, and not as an export of a side.',
  ],
  [
    'biztalk-change-policy/1',
    'This is a policy file, and no export. Give it with “Open policy…” or with --policy, and not as an export of a side.',
  ],
] as const

function notRecognised(
  [first]: readonly JsonObject[],
  otherClasses: readonly string[],
  { format }: ReadingObjects,
): Issue {
  const people = first && ofPeople.find(([is]) => textIn(first, 'format') === is)
  if (people) return { code: 'not-recognised', message: people[1], line: 1 }
  const names = [...(first?.members.keys() ?? [])].slice(0, 5).join(', ')
  const [other] = otherClasses
  const looks =
    other === undefined
      ? `${format} with the properties ${names === '' ? '(none)' : names}, which no file of the collection has together`
      : `${format} with objects of ${other}. ${adviceOn(other)}`
  const message = `The file is ${looks.replace(/\.$/, '')}. Nothing of it was used; collect the state of the group again with the collection script.`
  return { code: 'not-recognised', message, line: 1 }
}
