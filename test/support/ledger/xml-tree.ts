import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** An element as a walk over the tokens sees it, without any of the importer's code. */
export interface Tree {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: Tree[]
  text: string
}

export interface Walk {
  readonly root: Tree
  readonly comments: number
  readonly instructions: number
}

/** Undefined where the text is no document. */
export function walk(xml: string): Walk | undefined {
  const parser = new SaxesParser({ defaultXMLVersion: '1.0', forceXMLVersion: true })
  const open: Tree[] = []
  const roots: Tree[] = []
  let [comments, instructions] = [0, 0]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const { name, attributes } = tag as SaxesTagPlain
    const tree = treeOf(name, new Map(Object.entries(attributes)))
    ;(open.at(-1)?.children ?? roots).push(tree)
    open.push(tree)
  })
  const text = (characters: string): void => {
    const tree = open.at(-1)
    if (tree) tree.text += characters
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => void open.pop())
  parser.on('comment', () => (comments += 1))
  parser.on('processinginstruction', () => (instructions += 1))
  try {
    parser.write(xml).close()
  } catch {
    return undefined
  }
  const [root] = roots
  return root && { root, comments, instructions }
}

export function treeOf(name: string, attributes = new Map<string, string>(), text = ''): Tree {
  return { name, attributes, children: [], text }
}

/** Its own canonical form: attributes by name, children by name and then in their order. */
export function canonical({ name, attributes, children, text }: Tree): string {
  const written = [...attributes].sort(byName).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const below = children.map((child) => [child.name, canonical(child)] as const).sort(byName)
  return `<${name}${written.join('')}>${escaped(text)}${below.map(([, xml]) => xml).join('')}</${name}>`
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\r\n]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** Elements, attributes and texts. */
export function sizeOf({ attributes, children, text }: Tree): number {
  return 1 + attributes.size + (text === '' ? 0 : 1) + children.reduce((sum, child) => sum + sizeOf(child), 0)
}

/** As it was walked, for another program to judge. Layout and comments are left out. */
export function written({ name, attributes, children, text }: Tree): string {
  const facts = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const own = children.length > 0 && text.trim() === '' ? '' : text
  return `<${name}${facts.join('')}>${escaped(own)}${children.map(written).join('')}</${name}>`
}
