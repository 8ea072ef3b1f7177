import { limits } from './limits'
import { PlainTags, type PlainTag } from './plain-tags'
import { plainText } from './plain-text'
import { noChildren, type Take, type Where, type XmlDocument, type XmlElement } from './xml-element'

/** An element while it is read; it is an `XmlElement` as soon as it ends. */
interface Open extends XmlElement {
  children: ReadonlyMap<string, XmlElement[]>
  text: string
}

/**
 * Reads what nearly every document of an export is: elements, attributes and text, with the five named entities. Never
 * judges: for every other document, right or wrong, the answer is undefined, and the strict reader has to read it.
 */
export class PlainXml {
  private readonly tags = new PlainTags()

  read(text: string, where: Where, take: Take): XmlDocument | undefined {
    return strange.test(text) || text.includes(']]>') ? undefined : new Scan(text, where, take, this.tags).read()
  }
}

/** No character of XML, or a line break of its own kind. */
const strange = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]|\r(?!\n)/
const declaration = /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?\?>/
const slash = 0x2f

class Scan {
  private readonly text: string
  private readonly where: Where
  private readonly take: Take
  private readonly tags: PlainTags
  private readonly open: Open[] = []
  private root: Open | undefined
  private elements = 0
  /** After the last tag. */
  private at: number
  private line: number
  /** What the index of a `<` in this line lacks to its column. */
  private toColumn: number
  private lineBreak: number

  constructor(text: string, where: Where, take: Take, tags: PlainTags) {
    this.text = text
    this.where = where
    this.take = take
    this.tags = tags
    this.at = declaration.exec(text)?.[0].length ?? 0
    this.line = where.line
    this.toColumn = where.column
    this.lineBreak = nextOf('\n', text, 0)
  }

  read(): XmlDocument | undefined {
    const { text } = this
    for (let start = text.indexOf('<', this.at); start >= 0; start = text.indexOf('<', this.at)) {
      const isPlain = text.charCodeAt(start + 1) === slash ? this.end(start) : this.begin(start)
      if (!isPlain) return undefined
    }
    if (this.root === undefined || this.open.length > 0 || !isBlank(text, this.at, text.length)) return undefined
    return { root: this.root, elements: this.elements, comments: 0, instructions: 0 }
  }

  private begin(start: number): boolean {
    const { text, open, where } = this
    const end = text.indexOf('>', start)
    const tag = end < 0 || !isBlank(text, this.at, start) ? undefined : this.tags.get(text.slice(start + 1, end))
    if (tag === undefined || (open.length === 0 && this.root !== undefined)) return false
    if (++this.elements > limits.elements || where.level + open.length >= limits.depth) return false
    this.at = end + 1
    const element = this.elementOf(tag, start)
    if (tag.empty) this.finish(element)
    else open.push(element)
    return true
  }

  private elementOf({ name, attributes }: PlainTag, start: number): Open {
    while (this.lineBreak < start) {
      this.line += 1
      this.toColumn = -this.lineBreak
      this.lineBreak = nextOf('\n', this.text, this.lineBreak + 1)
    }
    return { name, line: this.line, column: start + this.toColumn, attributes, children: noChildren, text: '' }
  }

  private end(start: number): boolean {
    const { text, at } = this
    const element = this.open.pop()
    const end = start + 2 + (element?.name.length ?? 0)
    if (!element || !text.startsWith(element.name, start + 2) || text[end] !== '>') return false
    this.at = end + 1
    if (element.children !== noChildren) {
      if (!isBlank(text, at, start)) return false
    } else {
      const content = start - at > limits.textLength ? undefined : plainText(text.slice(at, start))
      if (content === undefined) return false
      element.text = content
    }
    this.finish(element)
    return true
  }

  private finish(element: Open): void {
    const { open } = this
    const parent = open.at(-1)
    if (parent === undefined) {
      this.root = element
      return
    }
    const children = (parent.children === noChildren ? new Map() : parent.children) as Map<string, XmlElement[]>
    parent.children = children
    if (open.length === 2 && this.take(element, parent.name)) return
    const siblings = children.get(element.name)
    if (siblings) siblings.push(element)
    else children.set(element.name, [element])
  }
}

/** The end where there is none: after an Infinity V8 keeps each line and column as an object of its own. */
function nextOf(wanted: string, text: string, from: number): number {
  const found = text.indexOf(wanted, from)
  return found < 0 ? text.length : found
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return false
  }
  return true
}
