import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Parser } from 'xml2js/lib/parser'
import type { Issue, IssueCode } from '../model/issue'
import { limits } from './limits'
import { PlainXml } from './plain-xml'
import { noChildren, type Take, type Where, type XmlDocument, type XmlElement } from './xml-element'

export type XmlReading = ({ readonly ok: true } & XmlDocument) | { readonly ok: false; readonly issue: Issue }

const atTheTop: Where = { line: 1, column: 1, level: 0 }

/**
 * Strict XML 1.0 without DOCTYPE: saxes tokenizes and judges, xml2js builds the objects. A document that is plain comes out
 * the same without them, and many times as fast. Reads one document after another.
 */
export class XmlReader {
  private readonly plain = new PlainXml()
  private builder = new Builder()

  read(text: string, where: Where = atTheTop): XmlReading {
    return this.readPlainly(text, keepAll, where) ?? this.readStrictly(text, keepAll, where)
  }

  /** Undefined where the document is not plain; some elements may have been handed out by then. */
  readPlainly(text: string, take: Take = keepAll, where: Where = atTheTop): XmlReading | undefined {
    const document = this.plain.read(text, where, take)
    return document && { ok: true, ...document }
  }

  readStrictly(text: string, take: Take = keepAll, where: Where = atTheTop): XmlReading {
    try {
      return { ok: true, ...new Document(text, this.builder, take, where).read() }
    } catch (error) {
      this.builder = new Builder()
      if (error instanceof Refusal) return { ok: false, issue: error.issue }
      throw error
    }
  }
}

const keepAll: Take = () => false

class Refusal extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.message)
    this.issue = issue
  }
}

/** Keys that no XML name can spell: an attribute's starts with `@`, the text's is `#`, those of the place start with a space. */
const textKey = '#'
const lineKey = ' line'
const columnKey = ' column'
const noAttributes: ReadonlyMap<string, string> = new Map<string, string>()

type Node = Record<string, unknown>

/** xml2js collects text and children in plain objects; each becomes an `XmlElement` as soon as it is finished. */
class Builder extends Parser {
  take: Take = keepAll
  /** Of the element that ends: its level, counted from 0 at the root, and its parent's name. */
  level = 0
  parent = ''
  root: unknown

  constructor() {
    super({
      async: false,
      mergeAttrs: true,
      explicitRoot: false,
      charkey: textKey,
      attrNameProcessors: [(name) => (name.startsWith(' ') ? name : `@${name}`)],
    })
    this.on('end', (root) => {
      this.root = root
    })
  }

  override assignOrPush(node: Node, key: string, value: unknown): void {
    if (typeof value === 'string') {
      node[key] = value
      return
    }
    const element = toElement(key, value as Node)
    if (this.level === 2 && this.take(element, this.parent)) return
    if (Object.hasOwn(node, key)) (node[key] as XmlElement[]).push(element)
    else if (key === '__proto__') Object.defineProperty(node, key, { value: [element], enumerable: true })
    else node[key] = [element]
  }
}

function toElement(name: string, node: Node): XmlElement {
  let attributes: Map<string, string> | undefined
  let children: Map<string, readonly XmlElement[]> | undefined
  for (const key of Object.keys(node)) {
    const first = key.charAt(0)
    if (first === '@') (attributes ??= new Map<string, string>()).set(key.slice(1), node[key] as string)
    else if (first !== textKey && first !== ' ')
      (children ??= new Map<string, readonly XmlElement[]>()).set(key, node[key] as XmlElement[])
  }
  return {
    name,
    line: Number(node[lineKey]),
    column: Number(node[columnKey]),
    attributes: attributes ?? noAttributes,
    children: children ?? noChildren,
    text: (node[textKey] as string | undefined) ?? '',
  }
}

/** Feeds the builder with the tokens of one document and refuses what is not strict, or too large. */
class Document {
  private readonly text: string
  private readonly builder: Builder
  private readonly where: Where
  private readonly parser = new SaxesParser({ position: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
  private readonly open: string[] = []
  private rootName = ''
  private elements = 0
  private attributes = 0
  private comments = 0
  private instructions = 0
  private characters = ''
  /** Nothing but text so far: only then is white space a value. */
  private leaf = false
  private line = 1
  private column = 1

  constructor(text: string, builder: Builder, take: Take, where: Where) {
    this.text = text
    this.builder = builder
    this.where = where
    builder.take = take
    this.listen()
  }

  read(): XmlDocument {
    this.refuseSpans()
    this.parser.write(this.text).close()
    const { elements, comments, instructions } = this
    return { root: toElement(this.rootName, this.builder.root as Node), elements, comments, instructions }
  }

  /** What has no `<` for so long holds a text or a value that is too long: known at once, without a look at each character. */
  private refuseSpans(): void {
    const { text } = this
    const most = 2 * limits.textLength
    for (let at = -1; at + most < text.length;) {
      const next = text.lastIndexOf('<', at + most)
      if (next <= at) this.limit('textLength', most)
      at = next
    }
  }

  private listen(): void {
    const { parser } = this
    parser.on('error', ({ message }) => this.refuse('refused-not-xml', notXml(message)))
    parser.on('doctype', () => this.refuse('refused-doctype', 'There is a DOCTYPE, which no export has.'))
    parser.on('comment', () => this.comments++)
    parser.on('processinginstruction', () => this.instructions++)
    parser.on('text', (characters) => this.collect(characters))
    parser.on('cdata', (characters) => this.collect(characters))
    parser.on('opentagstart', ({ name }) => this.begin(name))
    parser.on('attribute', ({ name, value }) => this.attribute(name, value))
    parser.on('opentag', (tag) => this.enter(tag as SaxesTagPlain))
    parser.on('closetag', () => this.leave())
  }

  private begin(name: string): void {
    this.limit('elements', ++this.elements)
    this.limit('depth', this.where.level + this.open.length + 1)
    this.limit('nameLength', name.length)
    this.attributes = 0
    this.place(name)
  }

  /** The name has been read, and one character after it. */
  private place(name: string): void {
    const { line, columnIndex, position } = this.parser
    this.line = line
    this.column = columnIndex - name.length - 1
    if (columnIndex > 0) return
    const start = this.text.lastIndexOf('<', position - 1)
    this.line = line - 1
    this.column = start - this.text.lastIndexOf('\n', start)
  }

  private attribute(name: string, value: string): void {
    this.limit('attributes', ++this.attributes)
    this.limit('nameLength', name.length)
    this.limit('textLength', value.length)
  }

  private enter({ name, attributes }: SaxesTagPlain): void {
    if (this.open.length === 0) this.rootName = name
    else this.flush(false)
    this.open.push(name)
    this.leaf = true
    const { line, column } = this.where
    attributes[lineKey] = String(this.line + line - 1)
    attributes[columnKey] = String(this.line === 1 ? this.column + column - 1 : this.column)
    this.builder.saxParser.onopentag({ name, attributes })
  }

  private leave(): void {
    this.flush(true)
    this.leaf = false
    this.open.pop()
    this.builder.level = this.open.length
    this.builder.parent = this.open.at(-1) ?? ''
    this.builder.saxParser.onclosetag()
  }

  private collect(characters: string): void {
    if (this.open.length === 0) return
    this.characters += characters
    this.limit('textLength', this.characters.length)
  }

  /** xml2js drops white space unless it comes as CDATA. */
  private flush(atEnd: boolean): void {
    const { characters, builder } = this
    if (characters === '') return
    this.characters = ''
    if (atEnd && this.leaf && characters.trim() === '') builder.saxParser.oncdata(characters)
    else builder.saxParser.ontext(characters)
  }

  private limit(what: LimitName, size: number): void {
    if (size <= limits[what]) return
    this.refuse('refused-limit', `${limitWords[what]} than this program reads (${String(limits[what])}).`)
  }

  private refuse(code: IssueCode, sentence: string): never {
    const { line, column } = this.parser
    const message = `${sentence} Line ${String(line)}, column ${String(column)}. Export the file again; nothing of it was used.`
    throw new Refusal({ code, message, line })
  }
}

type LimitName = 'elements' | 'depth' | 'nameLength' | 'attributes' | 'textLength'

const limitWords: Record<LimitName, string> = {
  elements: 'There are more elements',
  depth: 'Elements are nested deeper',
  nameLength: 'A name is longer',
  attributes: 'An element has more attributes',
  textLength: 'A text is longer',
}

/** The parser's words without its position, and without names of the file: a damaged file may hold a password anywhere. */
function notXml(message: string): string {
  const said = message
    .replace(/^\d+:\d+: /, '')
    .replace(/:.*/s, '')
    .replace(/\.$/, '')
  return `The file is not well-formed XML (${said}).`
}
