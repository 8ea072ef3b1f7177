import { address, groupAddress, nameKey } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { Issue } from '../model/issue'
import { byCodeUnit } from '../model/place'
import { Account } from './account'
import {
  readModule,
  readParty,
  readPartners,
  readReceivePort,
  readSendPort,
  readSendPortGroup,
  type ReadEntity,
} from './binding-entities'
import { notUnderstood, readEnvelope } from './binding-envelope'
import { FragmentReader } from './binding-fragments'
import { EntitySettings, namespacePrefix, type Reading } from './binding-settings'
import type { Imported, Tools } from './importer'
import { KnownEntities } from './known-entities'
import { limits } from './limits'
import { Paths } from './paths'
import { refused } from './refused'
import { SecretNames } from './secrets'
import { SharedColumns } from './setting-columns'
import { summarise } from './summary'
import { templateTokens } from './template-tokens'
import { XmlReader } from './xml'
import { cutEntities, type Cuts } from './xml-cuts'
import { childOf, type XmlDocument, type XmlElement } from './xml-element'

const entities: Readonly<Record<string, ReadEntity>> = {
  'ModuleRefCollection/ModuleRef': readModule,
  'SendPortCollection/SendPort': readSendPort,
  'DistributionListCollection/DistributionList': readSendPortGroup,
  'ReceivePortCollection/ReceivePort': readReceivePort,
  'PartyCollection/Party': readParty,
  'PartyCollection/ArrayOfPartner': readPartners,
}
const collections: ReadonlySet<string> = new Set(Object.keys(entities).map((path) => path.split('/', 1)[0] ?? ''))

/** A binding file (`BindingInfo`) in any of its forms since BizTalk Server 2004. */
export function readBindings(text: string, file: string, tools: Tools): Imported {
  const cuts = cutEntities(text, (parent, name) => readerOf(`${parent}/${name}`) !== undefined)
  const input = { text, file, tools }
  return (cuts && (readCuts(cuts, 'readPlainly', input) ?? readCuts(cuts, 'readStrictly', input))) ?? readWhole(input)
}

interface Input {
  readonly text: string
  readonly file: string
  readonly tools: Tools
}

function readWhole({ text, file, tools }: Input): Imported {
  const reading = readingOf(file, tools)
  const found = new Found()
  const document = new XmlReader().readStrictly(text, (element, parent) => {
    const path = `${parent}/${element.name}`
    const read = readerOf(path)
    if (read) found.add(path, read(element, reading))
    return read !== undefined
  })
  return document.ok ? imported(document, found, text, reading) : refused('bindings', document.issue)
}

/** The same, but for entities that are known by their text. Undefined where any of the pieces has a fault. */
function readCuts(
  { rest, fragments }: Cuts,
  how: 'readPlainly' | 'readStrictly',
  { text, file, tools }: Input,
): Imported | undefined {
  const reading = readingOf(file, tools)
  const found = new Found()
  const reader = new FragmentReader(tools.known ?? new KnownEntities(), reading)
  let [next, failed] = [0, false]
  const document = new XmlReader()[how](rest, (element, parent) => {
    const path = `${parent}/${element.name}`
    const read = readerOf(path)
    const fragment = fragments[next++]
    if (read && !failed) {
      const artifacts = fragment ? reader.read(path, read, fragment, element.line) : read(element, reading)
      if (artifacts) found.add(path, artifacts)
      else failed = true
    }
    return read !== undefined
  })
  if (!document?.ok || failed || next !== fragments.length) return undefined
  return document.elements + reader.elements > limits.elements ? undefined : imported(document, found, text, reading)
}

function readerOf(path: string): ReadEntity | undefined {
  return Object.hasOwn(entities, path) ? entities[path] : undefined
}

function readingOf(file: string, tools: Tools): Reading {
  const shared = {
    nested: new XmlReader(),
    paths: new Paths(),
    columns: new SharedColumns(),
    secretNames: new SecretNames(),
  }
  return { file, tools, issues: [], account: new Account(), incomplete: new Set(), ...shared }
}

/** The entities of a file, and the collections that had any. */
class Found {
  readonly artifacts: Artifact[] = []
  readonly filled = new Set<string>()

  add(path: string, artifacts: readonly Artifact[]): void {
    this.artifacts.push(...artifacts)
    this.filled.add(path.slice(0, path.indexOf('/')))
  }
}

function imported(document: XmlDocument, { artifacts, filled }: Found, text: string, reading: Reading): Imported {
  const { file, account, issues } = reading
  artifacts.push(...readRoot(document.root, filled, reading))
  account.ignore('comment', 'BizTalk does not read comments.', document.comments)
  account.ignore('processing instruction', 'BizTalk does not read processing instructions.', document.instructions)
  const named = sideBySide(artifacts, issues)
  const at = childOf(document.root, 'Timestamp')?.text.trim()
  return {
    kind: 'bindings',
    artifacts: named,
    listings: [{ name: 'bindings', completeness: reading.incomplete.size === 0 ? 'complete' : 'partial', file }],
    issues: [...issues, ...templateTokens(text)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ledger: account.close(),
    summary: summarise(named),
    ...(at ? { exported: { at } } : {}),
  }
}

const ofTheExport: ReadonlySet<string> = new Set([
  'Assembly',
  'Version',
  'BindingStatus',
  'BoundEndpoints',
  'TotalEndpoints',
  'Timestamp',
  'Description',
])

/** What is left without the entities: facts of the export itself, settings of the whole group, and whatever nobody knows. */
function readRoot(root: XmlElement, filled: ReadonlySet<string>, reading: Reading): readonly Artifact[] {
  const { account } = reading
  for (const name of root.attributes.keys()) {
    if (name.startsWith('xmlns')) account.ignore('xmlns', namespacePrefix)
    else if (ofTheExport.has(name)) account.ignore(`@${name}`, derived)
    else notUnderstood(`${root.name}@${name}`, root, reading)
  }
  if (root.text.trim() !== '') notUnderstood(`text in ${root.name}`, root, reading)
  const collected = new EntitySettings(reading, 'BizTalk group')
  for (const child of [...root.children.values()].flat()) {
    if (!collections.has(child.name)) readRootChild(child, collected, reading)
    else readCollection(child, filled.has(child.name), collected, reading)
  }
  const line = collected.firstLine
  if (line === undefined) return []
  const { file } = reading
  return [{ kind: 'group', address: groupAddress, name: 'group', settings: collected.placed(line), file, line }]
}

const derived = 'It is derived from the rest, or says how and when the export was made.'

function readRootChild(child: XmlElement, collected: EntitySettings, reading: Reading): void {
  if (ofTheExport.has(child.name)) reading.account.ignore(child.name, derived)
  else if (child.name === 'EdiGlobalProperties') collected.readElement(child, child.name)
  else notUnderstood(`BindingInfo/${child.name}`, child, reading)
}

function readCollection(child: XmlElement, filled: boolean, collected: EntitySettings, reading: Reading): void {
  readEnvelope(child, reading, filled)
  for (const other of [...child.children.values()].flat()) {
    if (other.name === 'ArrayOfPartnership') collected.readElement(other, `${child.name}/${other.name}`)
    else notUnderstood(`${child.name}/${other.name}`, other, reading)
  }
}

/**
 * Two versions of an assembly may be deployed side by side, each with the same orchestrations. The lowest version
 * keeps the plain name, the others carry their version in it.
 */
function sideBySide(artifacts: readonly Artifact[], issues: Issue[]): readonly Artifact[] {
  const versions = new Map<string, string[]>()
  for (const one of artifacts) {
    if (one.kind !== 'orchestration') continue
    const key = nameKey(one.name)
    versions.set(key, [...(versions.get(key) ?? []), versionOf(one)].sort(byVersion))
  }
  return artifacts.map((one) => {
    if (one.kind !== 'orchestration') return one
    const [lowest, ...others] = versions.get(nameKey(one.name)) ?? []
    const version = versionOf(one)
    if (others.length === 0 || version === lowest) return one
    const name = `${one.name} (Version=${version})`
    const message = `The orchestration ${one.name} is there in several versions side by side; version ${version} is listed as ${name}.`
    issues.push({ code: 'note', message, line: one.line })
    return { ...one, name, address: address('orchestration', name) }
  })
}

function versionOf({ settings }: Artifact): string {
  const assembly = settings.get('Assembly')?.value
  return /Version=([^,]*)/.exec(typeof assembly === 'string' ? assembly : '')?.[1]?.trim() ?? ''
}

function byVersion(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  const index = first.findIndex((part, at) => part !== second[at])
  const difference = index < 0 ? 0 : (first[index] ?? 0) - (second[index] ?? 0)
  return Number.isNaN(difference) || difference === 0 ? byCodeUnit(a, b) : difference
}
