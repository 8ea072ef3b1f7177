import type { Issue } from '../model/issue'
import type { Account } from './account'
import { decodeText } from './clixml-text'
import type { JsonNode, JsonObject, JsonScalar } from './json'
import { childOf, childrenOf, type XmlElement } from './xml-element'

const containers: readonly string[] = ['LST', 'IE', 'STK', 'QUE']
const heads: ReadonlySet<string> = new Set(['TN', 'TNRef', 'ToString', 'Props', 'MS', 'DCT', ...containers])
const numbers: ReadonlySet<string> = new Set([
  ...['By', 'SB', 'I16', 'U16', 'I32', 'U32', 'I64', 'U64'],
  ...['Sg', 'Db', 'D'],
])
const texts: ReadonlySet<string> = new Set(['S', 'G', 'URI', 'Version', 'SemanticVersion', 'DT', 'TS'])
/** What is never read: scripts, documents, bytes and progress bars. */
const dropped: ReadonlySet<string> = new Set(['SBK', 'XD', 'BA', 'PR'])

/** The objects of a CLIXML file as plain values with their lines. Nothing is ever made of their types. */
export class ClixmlObjects {
  private readonly types = new Map<string, readonly string[]>()
  /** An object refers to itself where there is no node yet. */
  private readonly objects = new Map<string, JsonNode | undefined>()
  private readonly account: Account
  private readonly issues: Issue[]

  constructor(account: Account, issues: Issue[]) {
    this.account = account
    this.issues = issues
  }

  read(element: XmlElement): JsonNode {
    switch (element.name) {
      case 'Obj':
        return this.readObject(element)
      case 'Ref':
        return this.resolve(element)
      default:
        return this.readPrimitive(element)
    }
  }

  private readObject(element: XmlElement): JsonNode {
    const id = element.attributes.get('RefId')
    if (id !== undefined) this.objects.set(id, undefined)
    const node = this.contentOf(element, this.typesOf(element))
    if (id !== undefined) this.objects.set(id, node)
    return node
  }

  private contentOf(element: XmlElement, types: readonly string[]): JsonNode {
    if (types.some((type) => type.endsWith('.PSCredential'))) return this.dropSecret('A credential', element)
    const container = containers.flatMap((name) => childrenOf(element, name)).at(0)
    if (container) {
      return { kind: 'list', items: inOrder(container).map((item) => this.read(item)), ...placeOf(element) }
    }
    const text = decodeText(childOf(element, 'ToString')?.text ?? '')
    const inner = this.payloadOf(element)
    if (inner && inner.kind !== 'object') return isEnumeration(types) ? named(inner, text) : inner
    return this.objectOf(element, types, text, inner)
  }

  /** A value of its own, or another object, which this one only wraps. */
  private payloadOf(element: XmlElement): JsonNode | undefined {
    const [payload, ...more] = inOrder(element).filter(({ name }) => !heads.has(name))
    for (const { name, line } of more) this.account.notUnderstood(`element ${name}`, line)
    return payload && this.read(payload)
  }

  private objectOf(element: XmlElement, types: readonly string[], text: string, inner?: JsonObject): JsonObject {
    const members = new Map(inner?.members)
    for (const table of childrenOf(element, 'DCT')) this.readTable(table, members)
    for (const bag of ['Props', 'MS'].flatMap((name) => childrenOf(element, name))) this.readMembers(bag, members)
    const said = text === '' ? inner?.text : text
    return {
      kind: 'object',
      members,
      types: types.length === 0 ? (inner?.types ?? []) : types,
      ...(said === undefined ? {} : { text: said }),
      ...placeOf(element),
    }
  }

  private readMembers(bag: XmlElement, members: Map<string, JsonNode>): void {
    for (const element of inOrder(bag)) {
      const name = nameOf(element)
      if (name === undefined) this.account.notUnderstood(`${element.name} without a name`, element.line)
      else this.addMember(members, name, this.read(element))
    }
  }

  private readTable(table: XmlElement, members: Map<string, JsonNode>): void {
    for (const entry of childrenOf(table, 'En')) {
      const parts = inOrder(entry)
      const [key, value] = ['Key', 'Value'].map((name) => parts.find((part) => nameOf(part) === name))
      const name = key && this.read(key)
      if (name?.kind === 'scalar' && value) this.addMember(members, String(name.value), this.read(value))
      else this.account.notUnderstood('entry of a table', entry.line)
    }
  }

  private addMember(members: Map<string, JsonNode>, name: string, node: JsonNode): void {
    if (!members.has(name)) members.set(name, node)
    else if (this.account.notUnderstood(`${name} again`, node.line)) {
      const message = `An object has the property ${name} twice. The first one was used; export it again.`
      this.issues.push({ code: 'duplicate', message, line: node.line })
    }
  }

  private typesOf(element: XmlElement): readonly string[] {
    const [full, reference] = [childOf(element, 'TN'), childOf(element, 'TNRef')]
    const types = full
      ? childrenOf(full, 'T').map(({ text }) => decodeText(text))
      : (this.types.get(reference?.attributes.get('RefId') ?? '') ?? [])
    const id = full?.attributes.get('RefId')
    if (id !== undefined) this.types.set(id, types)
    return types
  }

  private resolve(element: XmlElement): JsonNode {
    const node = this.objects.get(element.attributes.get('RefId') ?? '')
    if (node) return { ...node, ...placeOf(element) }
    this.account.notUnderstood('reference to no object', element.line)
    return scalar(null, element)
  }

  private readPrimitive(element: XmlElement): JsonScalar {
    const { name, text, line } = element
    if (name === 'SS') return this.dropSecret('A secure string', element)
    if (texts.has(name)) return scalar(decodeText(text), element)
    if (numbers.has(name)) return scalar(numberIn(text), element)
    if (name === 'B') return scalar(text.trim().toLowerCase() === 'true', element)
    if (name === 'C') return scalar(String.fromCharCode(Number(text)), element)
    if (dropped.has(name)) this.account.ignore(`element ${name}`, 'Scripts, documents and bytes are not read.')
    else if (name !== 'Nil') this.account.notUnderstood(`element ${name}`, line)
    return scalar(null, element)
  }

  private dropSecret(what: string, element: XmlElement): JsonScalar {
    const where = nameOf(element)
    const message = `${what} stands in ${where === undefined ? 'the file' : `the property ${where}`}. It was dropped unread; take it out of the export.`
    this.account.ignore(what.toLowerCase(), 'It is a secret and was dropped unread.')
    this.issues.push({ code: 'note', message, line: element.line })
    return scalar(null, element)
  }
}

/** The children of an element in the order of the file, whatever their names. */
export function inOrder({ children }: XmlElement): readonly XmlElement[] {
  const all = [...children.values()].flat()
  return children.size < 2 ? all : all.sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Which types an object has, without what reading, choosing properties or sending it elsewhere has put in front. */
export function plainType(type: string): string {
  return type.replace(/^(?:(?:Deserialized|Selected)\.)+/, '')
}

function isEnumeration(types: readonly string[]): boolean {
  return types.some((type) => plainType(type) === 'System.Enum')
}

/** An enumeration by its name, where it has one. */
function named(inner: JsonNode, text: string): JsonNode {
  return inner.kind === 'scalar' && !/^-?\d*$/.test(text) ? { ...inner, value: text } : inner
}

function nameOf({ attributes }: XmlElement): string | undefined {
  const name = attributes.get('N')
  return name === undefined ? undefined : decodeText(name)
}

function numberIn(text: string): number | string {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER ? text : number
}

function scalar(value: JsonScalar['value'], element: XmlElement): JsonScalar {
  return { kind: 'scalar', value, ...placeOf(element) }
}

function placeOf({ line, column }: XmlElement): Pick<JsonObject, 'line' | 'column'> {
  return { line, column }
}
