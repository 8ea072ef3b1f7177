import type { Issue } from '../model/issue'
import type { Place } from '../model/place'
import type { PlacedSettings } from '../model/placed-settings'
import type { Account } from './account'
import { readFilter } from './binding-filter'
import { itemSteps } from './binding-lists'
import type { Tools } from './importer'
import { limits } from './limits'
import type { Paths } from './paths'
import { redactText } from './redact'
import { guard, hide, nameIn, type Guarded, type SecretNames } from './secrets'
import { ReadSettings, type SharedColumns } from './setting-columns'
import type { XmlReader } from './xml'
import { childrenOf, type XmlElement } from './xml-element'

/** What all entities of one file share. */
export interface Reading {
  readonly file: string
  readonly tools: Tools
  /** Reads the XML that stands as text inside of elements. */
  readonly nested: XmlReader
  readonly paths: Paths
  readonly columns: SharedColumns
  readonly secretNames: SecretNames
  readonly account: Account
  readonly issues: Issue[]
  /** Lines where a port, a location or an orchestration may be missing from what was read. */
  readonly incomplete: Set<number>
}

/** Elements whose text is XML wherever BizTalk itself wrote the file. */
const carriers: ReadonlySet<string> = new Set([
  'TransportTypeData',
  'ReceiveLocationTransportTypeData',
  'SendPipelineData',
  'ReceivePipelineData',
  'Filter',
  'AdapterConfig',
  'BindingConfiguration',
  'EndpointBehaviorConfiguration',
  'ServiceBehaviorConfiguration',
])

export const namespacePrefix = 'It declares the prefix of a namespace.'

/** Collects what an entity's element says, by path. */
export class EntitySettings {
  private readonly settings = new ReadSettings()
  private readonly reading: Reading
  /** `send port Orders`, for sentences. */
  private readonly entity: string

  constructor(reading: Reading, entity: string) {
    this.reading = reading
    this.entity = entity
  }

  get firstLine(): number | undefined {
    return this.settings.firstLine
  }

  /** All of them; `line` is that of their artifact. */
  placed(line: number): PlacedSettings {
    return this.settings.placed(this.reading.file, line, this.reading.columns)
  }

  /** The entity's own attributes and all that is below it, but for the children that are read elsewhere. */
  readEntity(element: XmlElement, elsewhere: readonly string[] = []): void {
    this.readAttributes(element, '', element, ['Name'])
    this.readChildren(element, '', element, 0, elsewhere)
  }

  readElement(element: XmlElement, path: string, at: At = element, level = 0, parent = ''): void {
    if (isNil(element) && isEmpty(element)) {
      this.reading.account.ignore('xsi:nil', 'The export says that there is no value.')
      return
    }
    this.readAttributes(element, path, at, [])
    if (element.children.size === 0) {
      this.readLeaf(element, path, at, level, parent)
      return
    }
    this.readChildren(element, path, at, level, [])
    if (element.text.trim() !== '') this.add(path, guard(element.text.trim(), this.reading.tools), at)
  }

  readChildren(element: XmlElement, path: string, at: At, level: number, elsewhere: readonly string[]): void {
    for (const [name, siblings] of element.children) {
      if (elsewhere.includes(name)) continue
      const steps = itemSteps(element.name, siblings)
      const isSecret = isValue(name) && siblings.every(isLeaf) && this.reading.secretNames.has(nameBeside(element), '')
      siblings.forEach((child, index) => {
        const childPath = this.reading.paths.join(path, '/', steps[index] ?? name)
        const place = level === 0 ? child : at
        if (isSecret) this.add(childPath, hide(child.text, false, this.reading.tools), place)
        else this.readElement(child, childPath, place, level, element.name)
      })
    }
  }

  /** One setting for the whole condition, the same however its groups and statements are ordered. */
  readFilter(element: XmlElement): void {
    const filter = this.filterOf(element)
    if (filter === undefined) {
      this.readElement(element, 'Filter')
      return
    }
    const { text, statements, broken, strange } = readFilter(filter)
    this.add('Filter', guard(text, this.reading.tools), element)
    this.reading.account.read(Math.max(0, statements - 1))
    if (broken.length > 0) {
      this.say(
        'not-understood',
        `The filter of the ${this.entity} has a statement that has no meaning. Correct it.`,
        element,
      )
    }
    for (const { name } of strange) this.reading.account.notUnderstood(`Filter/${name}`, element.line)
    for (const one of new Set([element, filter, ...childrenOf(filter, 'Group')])) this.readEnvelopeOf(one, element)
  }

  /** Neither an attribute nor a text beside the statements has a meaning. */
  private readEnvelopeOf({ name, attributes, text, children }: XmlElement, at: At): void {
    const { account } = this.reading
    for (const [attribute, value] of attributes) {
      if (isSchemaPrefix(attribute, value)) account.ignore('xmlns', namespacePrefix)
      else account.notUnderstood(`${name}@${attribute}`, at.line)
    }
    if (children.size > 0 && text.trim() !== '') account.notUnderstood(`text in ${name}`, at.line)
  }

  /** A list whose items are known by one attribute: `Transforms`, `SendPorts`. */
  readList(element: XmlElement, path: string, nameOf: (item: XmlElement) => string | undefined): void {
    const items = [...element.children.values()].flat()
    const names = items.map(nameOf)
    const plain = items.every((item) => item.children.size === 0 && item.text.trim() === '')
    if (element.attributes.size > 0 || element.text.trim() !== '' || !plain || names.includes(undefined)) {
      this.readElement(element, path)
      return
    }
    this.add(path, { value: names.filter((name) => name !== undefined).map(redactText) }, element)
    for (const { attributes } of items) {
      if (attributes.size > 1) this.reading.account.ignore('Transform@FullName', 'It is part of AssemblyQualifiedName.')
    }
  }

  add(path: string, guarded: Guarded, { line, column }: At): void {
    this.settings.add(path, guarded, line, column)
    this.reading.account.read()
    if (guarded.secret?.state !== 'clear') return
    const message = `The ${this.entity} has a secret in clear text in ${path}. Change that secret, and take it out of the export.`
    this.reading.issues.push({ code: 'secret-in-clear', message, line })
  }

  private readAttributes(element: XmlElement, path: string, at: At, except: readonly string[]): void {
    const { tools, paths, secretNames } = this.reading
    for (const [name, text] of element.attributes) {
      if (isSchemaPrefix(name, text)) this.reading.account.ignore('xmlns', namespacePrefix)
      else if (!except.includes(name)) {
        const isSecret = secretNames.has(isValue(name) ? nameIn(element.attributes) : name, element.name)
        const guarded = isSecret ? hide(text, false, tools) : guard(text, tools)
        this.add(paths.join(path, '@', name), guarded, at)
      }
    }
  }

  private readLeaf(element: XmlElement, path: string, at: At, level: number, parent: string): void {
    const { tools, secretNames } = this.reading
    const text = valueOf(element)
    const vt = element.attributes.get('vt')
    const isBare = text === '' && [...element.attributes].every((one) => isSchemaPrefix(...one))
    const hasValue = text !== '' || vt !== undefined || isBare
    const isSecret =
      secretNames.has(element.name, parent) || (text !== '' && secretNames.has(nameIn(element.attributes), ''))
    if (hasValue && isSecret) {
      this.add(path, hide(text, vt === '1', tools), at)
      return
    }
    const inner = this.innerXml(element, text, level)
    if (inner) {
      this.readElement(inner, this.reading.paths.join(path, '/', inner.name), at, level + 1, element.name)
    } else if (text !== '' || isBare) {
      this.add(path, guard(text, tools), at)
    }
  }

  private innerXml(element: XmlElement, text: string, level: number): XmlElement | undefined {
    const trimmed = text.trim()
    if (!trimmed.startsWith('<') || level >= limits.nestedDocuments) return undefined
    const { nested, account } = this.reading
    const reading = nested.read(trimmed)
    if (reading.ok) {
      account.ignore('comment', 'BizTalk does not read comments.', reading.comments)
      account.ignore('processing instruction', 'BizTalk does not read processing instructions.', reading.instructions)
      return reading.root
    }
    if (carriers.has(element.name)) {
      // WCF-Custom is whatever adapter its data names.
      if (element.name.endsWith('TransportTypeData')) this.reading.incomplete.add(element.line)
      account.notUnderstood(element.name, element.line)
      const message = `The ${element.name} of the ${this.entity} is not well-formed XML, so it is compared as one text. Correct it in BizTalk, and export again.`
      this.say('not-understood', message, element)
    }
    return undefined
  }

  private filterOf(element: XmlElement): XmlElement | undefined {
    if (isNil(element)) return undefined
    if (element.children.has('Group')) return element
    const [only] = element.children.size === 1 ? childrenOf(element, 'Filter') : []
    const inner = only ?? this.innerXml(element, element.text, 0)
    if (inner) return inner.name === 'Filter' ? inner : undefined
    return element.children.size === 0 && element.text.trim() === '' ? element : undefined
  }

  private say(code: Issue['code'], message: string, { line }: At): void {
    this.reading.issues.push({ code, message, line })
  }
}

type At = Pick<Place, 'line'> & { readonly column: number }

/** A line break alone between two tags is layout; other white space is a value. */
function valueOf({ text }: XmlElement): string {
  if (text.charCodeAt(0) > 0x20) return text
  return /[\r\n]/.test(text) && text.trim() === '' ? '' : text
}

/** `<Name>Password</Name><Value>…</Value>` */
function nameBeside({ children }: XmlElement): string {
  for (const [name, [first]] of children) if (/^(?:.*:)?(name|key)$/i.test(name)) return first?.text.trim() ?? ''
  return ''
}

function isValue(name: string): boolean {
  return name.length >= 5 && /(?:^|:|header)value$/i.test(name)
}

function isLeaf({ children, attributes }: XmlElement): boolean {
  return children.size === 0 && attributes.size === 0
}

function isEmpty({ children, text, attributes }: XmlElement): boolean {
  return (
    children.size === 0 && text.trim() === '' && [...attributes.keys()].every((name) => /(^|:)nil$|^xmlns/.test(name))
  )
}

function isNil({ attributes }: XmlElement): boolean {
  if (attributes.size === 0) return false
  for (const [name, value] of attributes) {
    if (name === 'nil' || name.endsWith(':nil')) return value === 'true' || value === '1'
  }
  return false
}

/** The two namespaces that every serializer declares; all others are part of what an element means. */
export function isSchemaPrefix(name: string, value: string): boolean {
  return /^xmlns:|^xs[id]$/.test(name) && /^http:\/\/www\.w3\.org\/2001\/XMLSchema(-instance)?$/.test(value)
}
