import { address, groupAddress, keyOf, type Address, type Key } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import type { Issue } from '../model/issue'
import type { Place } from '../model/place'
import type { Account } from './account'
import type { CollectionFile } from './collection-files'
import type { Tools } from './importer'
import type { JsonNode, JsonObject } from './json'
import { clearSecrets } from './clear-secrets'
import { isCutOff, isNull, textOf, valueOf } from './json-values'
import { guard, hide, isSecretName, type Guarded } from './secrets'
import { isUnused } from './unused-properties'

interface Collecting {
  readonly file: string
  readonly tools: Tools
  readonly account: Account
  readonly issues: Issue[]
}

interface Collected extends Artifact {
  readonly settings: Map<string, Setting>
}

/** Rows of one listing as artifacts: rows about the same thing become one artifact. */
export class CollectedRows {
  private readonly found = new Map<Key, Collected>()
  private readonly searched = new Set<unknown>()
  private readonly listing: CollectionFile
  private readonly collecting: Collecting

  constructor(listing: CollectionFile, collecting: Collecting) {
    this.listing = listing
    this.collecting = collecting
  }

  add(row: JsonObject): void {
    const { listing } = this
    const { account } = this.collecting
    const artifact = this.artifactOf(row)
    if (listing.fact) this.set(artifact, listing.fact(row), { value: true }, row)
    if (listing.list) this.append(artifact, listing.list.path, textOf(row, listing.list.property), row)
    const identity = listing.identity.filter((property) => !listing.properties.includes(property)).length
    account.read(listing.fact || listing.list ? identity - 1 : identity)
    for (const [property, node] of row.members) {
      if (listing.properties.includes(property)) this.addProperty(artifact, row, property, node)
      else if (listing.identity.includes(property)) this.restOf(property, node)
      else if (isUnused(listing.name, property)) this.unusedProperty(artifact, property, node)
      else this.unknownProperty(artifact, property, node)
    }
  }

  artifacts(): readonly Artifact[] {
    return [...this.found.values()]
  }

  private artifactOf(row: JsonObject): Collected {
    const { kind, names } = this.listing
    const parts = names(row)
    const where: Address = kind === 'group' ? groupAddress : address(kind, ...parts)
    const known = this.found.get(keyOf(where))
    if (known) return known
    const artifact = { kind, address: where, name: parts.at(-1) ?? 'group', settings: new Map(), ...this.place(row) }
    this.found.set(keyOf(where), artifact)
    return artifact
  }

  private addProperty(artifact: Collected, row: JsonObject, property: string, node: JsonNode): void {
    const { account } = this.collecting
    if (isNull(node)) {
      account.ignore('null', 'The property is unknown.')
      return
    }
    const value = property === 'OwnerNodes' ? ownersOf(node) : valueOf(node)
    if (value === undefined) {
      if (isCutOff(node)) this.cutOff(artifact, property, node)
      else this.unknownProperty(artifact, property, node)
      return
    }
    this.restOf(property, node)
    const path = this.listing.path?.(property, row) ?? property
    this.set(artifact, path, typeof value === 'string' ? this.guarded(path, value) : { value }, node)
  }

  private guarded(path: string, text: string): Guarded {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return isSecretName(name) ? hide(text, false, this.collecting.tools) : guard(text, this.collecting.tools)
  }

  private set(artifact: Collected, path: string, guarded: Guarded, at: Line): void {
    const known = artifact.settings.get(path)
    if (known) {
      this.again(artifact, path, known, guarded, at)
      return
    }
    artifact.settings.set(path, { ...guarded, ...this.place(at) })
    this.collecting.account.read()
    if (guarded.secret?.state !== 'clear') return
    const message = `${artifact.address} has a secret in clear text in ${path}. Change that secret, and take it out of the export.`
    this.collecting.issues.push({ code: 'secret-in-clear', message, line: at.line })
  }

  private again(artifact: Collected, path: string, known: Setting, { value, secret }: Guarded, at: Line): void {
    const { account, issues } = this.collecting
    if (JSON.stringify(known.value) === JSON.stringify(value) && known.secret?.digest === secret?.digest) {
      account.ignore('repeated row', 'It says the same as an earlier row.')
      return
    }
    const message = `${artifact.address} is listed more than once, and ${path} differs on the lines ${String(known.line)} and ${String(at.line)}. The first one was used; collect the state of the group again.`
    account.notUnderstood(`${path} of a repeated row`, at.line)
    issues.push({ code: 'conflict', message, line: at.line })
  }

  private append(artifact: Collected, path: string, text: string, row: JsonObject): void {
    const known = artifact.settings.get(path)
    const items = Array.isArray(known?.value) ? (known.value as readonly string[]) : []
    const value = items.includes(text) ? items : [...items, text]
    artifact.settings.set(path, { value, ...this.place(known ?? row) })
    this.collecting.account.read()
  }

  /** Of an object that stands for its name, all else belongs to the list that it comes from. */
  private restOf(property: string, node: JsonNode): void {
    const objects = (node.kind === 'list' ? node.items : [node]).filter((one) => one.kind === 'object')
    const others = objects.reduce((sum, { members }) => sum + Math.max(0, members.size - 1), 0)
    this.collecting.account.ignore(`more of ${property}`, 'Only its name or its value is said of this object.', others)
  }

  private cutOff(artifact: Artifact, property: string, { line }: Line): void {
    const { account, issues } = this.collecting
    account.notUnderstood(property, line)
    const message = `${artifact.address} has the name of a type in place of ${property}, because PowerShell cut the value off; it is unknown. Export it with Export-Clixml, or with ConvertTo-Json -Depth 4.`
    issues.push({ code: 'incomplete', message, line })
  }

  private unusedProperty(artifact: Artifact, property: string, node: JsonNode): void {
    this.collecting.account.ignore(property, 'No rule uses it, so it was not compared.')
    this.secretsIn(artifact, property, node)
  }

  /** Of what is not compared, a secret in clear text is said all the same. */
  private secretsIn(artifact: Artifact, property: string, node: JsonNode): void {
    for (const line of clearSecrets(property, node, this.searched)) {
      const message = `${artifact.address} has a secret in clear text in ${property}, which was not used. Change that secret, and take it out of the export.`
      this.collecting.issues.push({ code: 'secret-in-clear', message, line })
    }
  }

  private unknownProperty(artifact: Artifact, property: string, node: JsonNode): void {
    const { account, issues } = this.collecting
    const { line } = node
    this.secretsIn(artifact, property, node)
    if (!account.notUnderstood(property, line)) return
    const message = `The property ${property} is not one that this program uses in this file, so it was not compared.`
    issues.push({ code: 'not-understood', message, line })
  }

  private place({ line, column }: Line): Place {
    const { file } = this.collecting
    return column === undefined ? { file, line } : { file, line, column }
  }
}

type Line = Pick<Place, 'line' | 'column'>

/** Names of nodes have no spaces, so a list that PowerShell has flattened into one text can be taken apart again. */
function ownersOf(node: JsonNode): readonly string[] | undefined {
  const value = valueOf(node)
  if (typeof value === 'string') return value.split(/[\s,;{}]+/).filter((name) => name !== '')
  return Array.isArray(value) ? (value as readonly string[]) : undefined
}
