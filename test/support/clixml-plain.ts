/**
 * CLIXML as plain values, by other means than the importer's: good for well-formed exports of a known shape only.
 * Enumerations come as names, or by `numbers` as ConvertTo-Json writes them.
 */
export function plainObjects(text: string, numbers = false): readonly Plain[] {
  const known = new Map<string, unknown>()
  const value = ({ tag, refId, text, children }: Element): unknown => {
    const [inner] = children.filter((child) => !['TN', 'TNRef', 'ToString'].includes(child.tag))
    const said = children.find((child) => child.tag === 'ToString')?.text
    const made = (): unknown => {
      if (tag === 'Ref') return known.get(refId)
      if (tag === 'Nil') return null
      if (tag === 'B') return text === 'true'
      if (/^[IU]\d+$/.test(tag)) return Number.isSafeInteger(Number(text)) ? Number(text) : text
      if (tag !== 'Obj') return text
      if (inner?.tag === 'LST') return inner.children.map(value)
      if (inner && /^[IU]\d+$/.test(inner.tag)) return numbers ? Number(inner.text) : said
      const bags = children.filter((child) => child.tag === 'Props' || child.tag === 'MS')
      return Object.fromEntries(bags.flatMap((bag) => bag.children.map((child) => [child.name, value(child)])))
    }
    const result = made()
    if (tag === 'Obj') known.set(refId, result)
    return result
  }
  return elementsOf(text).children.flatMap((root) => root.children.map(value)) as Plain[]
}

export type Plain = Readonly<Record<string, unknown>>

interface Element {
  readonly tag: string
  readonly name: string
  readonly refId: string
  text: string
  readonly children: Element[]
}

function elementsOf(text: string): Element {
  const top: Element = { tag: '', name: '', refId: '', text: '', children: [] }
  const open = [top]
  for (const [, close, tag, attributes = '', empty, characters] of text.matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!
    if (characters !== undefined) parent.text = parent.children.length > 0 ? '' : decoded(characters)
    else if (close) open.pop()
    else if (tag) {
      const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      const element: Element = { tag, name: attribute('N'), refId: attribute('RefId'), text: '', children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  return top
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
