import type { Issue } from '../model/issue'
import { Account } from './account'
import { ClixmlObjects, inOrder } from './clixml-objects'
import { readObjects } from './collection'
import { readListings } from './collection-listing'
import { recogniseRows } from './collection-recognise'
import type { Imported, Tools } from './importer'
import type { JsonNode } from './json'
import { refused } from './refused'
import { XmlReader } from './xml'
import type { XmlElement } from './xml-element'

const namespace = 'http://schemas.microsoft.com/powershell/2004/04'

/** What Export-Clixml writes, or the console where its output is taken as XML (then with a line before it). */
export function readClixml(text: string, file: string, tools: Tools): Imported {
  const document = new XmlReader().read(text.replace(/^\s*#< CLIXML[^\r\n]*/, ''))
  if (!document.ok) return refused('unknown', document.issue)
  if (document.root.attributes.get('xmlns') !== namespace) return refused('unknown', notRecognised('looks like CLIXML'))
  const account = new Account()
  const issues: Issue[] = []
  account.ignore('comment', 'PowerShell does not read comments.', document.comments)
  account.ignore('processing instruction', 'PowerShell does not read processing instructions.', document.instructions)
  const { nodes, failed } = objectsIn(document.root, account, issues)
  const reading = { file, tools, account, issues, format: 'CLIXML', cutShort: failed } as const
  if (nodes.length > 0) return readObjects(nodes, reading)
  const listing = recogniseRows([], file)
  if (listing === undefined) return refused('unknown', notRecognised('is CLIXML without objects'))
  const message =
    'The file lists nothing. Export-Clixml also writes such a file where the command before it failed, so nothing is known to be absent. Run the command again; where there really is nothing, write [] into a JSON file of this name.'
  issues.push({ code: 'incomplete', message, line: 1 })
  return readListings([{ name: listing, rows: [] }], { ...reading, cutShort: true })
}

interface Objects {
  readonly nodes: readonly JsonNode[]
  readonly failed: boolean
}

/** The objects of the output, with those of a list at its top; what other streams say is left out. */
function objectsIn(root: XmlElement, account: Account, issues: Issue[]): Objects {
  const reader = new ClixmlObjects(account, issues)
  const nodes: JsonNode[] = []
  let failed = false
  for (const element of inOrder(root)) {
    const stream = element.attributes.get('S')?.toLowerCase() ?? 'output'
    if (stream !== 'output') {
      account.ignore(`${stream} of the console`, 'It is a message of PowerShell and no object.')
      if (stream === 'error' && !failed) issues.push(metError(element))
      failed ||= stream === 'error'
      continue
    }
    const node = reader.read(element)
    if (node.kind === 'list') nodes.push(...node.items)
    else nodes.push(node)
  }
  return { nodes, failed }
}

function metError({ line }: XmlElement): Issue {
  const message =
    'The command that wrote the file met an error, so it may list less than there is, and nothing is known to be absent. Repair the cause, and export again.'
  return { code: 'incomplete', message, line }
}

function notRecognised(what: string): Issue {
  const message = `The file ${what}, so nothing of it was used. Export it again with Export-Clixml, or collect the state of the group with the collection script.`
  return { code: 'not-recognised', message, line: 1 }
}
