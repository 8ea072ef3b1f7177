import { limits } from './limits'
import { plainText } from './plain-text'

export interface PlainTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** `<Name />` */
  readonly empty: boolean
}

/** Reads each start tag once: a large export repeats the same few hundred, and so do the documents inside of it. */
export class PlainTags {
  private known = new Map<string, PlainTag | undefined>()

  /** What stands between `<` and `>`. Undefined where the tag is not as plain as most are. */
  get(text: string): PlainTag | undefined {
    const known = this.known.get(text)
    if (known) return known
    const tag = tagOf(text)
    if (tag && text.length <= longest) this.keep(text, tag)
    return tag
  }

  private keep(text: string, tag: PlainTag): void {
    if (this.known.size >= most) this.known = new Map()
    this.known.set(text, tag)
  }
}

const most = 4_096
/** Longer ones are hardly ever repeated. */
const longest = 200

const nameOnly = /^[A-Za-z_:][\w:.-]*/
const attribute = /[ \t\r\n]+([A-Za-z_:][\w:.-]*)="([^"<\t\r\n]*)"/y
const ending = /[ \t\r\n]*(\/?)$/y
const none: ReadonlyMap<string, string> = new Map<string, string>()

function tagOf(text: string): PlainTag | undefined {
  const name = nameOnly.exec(text)?.[0]
  if (name === undefined || text.length > limits.nameLength * limits.nameLength) return undefined
  const attributes = new Map<string, string>()
  let at = name.length
  for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
    const [, key, raw] = attribute.exec(text) ?? []
    if (key === undefined || raw === undefined) break
    const value = plainText(raw)
    if (value === undefined || attributes.has(key) || key.length > limits.nameLength) return undefined
    attributes.set(key, value)
  }
  ending.lastIndex = at
  const end = ending.exec(text)
  if (!end || name.length > limits.nameLength || attributes.size > limits.attributes) return undefined
  return { name, attributes: attributes.size > 0 ? attributes : none, empty: end[1] === '/' }
}
