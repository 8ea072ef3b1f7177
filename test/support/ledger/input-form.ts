import { canonical, walk, type Tree } from './xml-tree'

/** A file as the model must give it back, and what of it the ledger must name as ignored. */
export interface InputForm {
  readonly root: Tree
  readonly ignored: ReadonlyMap<string, number>
}

const facts: ReadonlySet<string> = new Set([
  ...['Assembly', 'Version', 'BindingStatus', 'BoundEndpoints', 'TotalEndpoints', 'Timestamp', 'Description'],
])
const emptyLists: ReadonlySet<string> = new Set([
  'Services',
  'ReceiveLocations',
  'TrackedSchemas',
  'TrackedPropertyNames',
])

/** Takes a binding file apart by tokens: nested XML continued in place, and the ignored counted by their names in the ledger. */
export function inputForm(xml: string): InputForm {
  return new Form(xml).form()
}

class Form {
  private readonly ignored = new Map<string, number>()
  private readonly document: ReturnType<typeof walk>

  constructor(xml: string) {
    this.document = walk(xml)
  }

  form(): InputForm {
    if (this.document === undefined) throw new Error('not well-formed')
    const { root, comments, instructions } = this.document
    this.ignore('comment', comments)
    this.ignore('processing instruction', instructions)
    root.text = ''
    for (const name of [...root.attributes.keys()]) {
      if (name.startsWith('xmlns')) this.ignore('xmlns')
      else if (facts.has(name)) this.ignore(`@${name}`)
      if (name.startsWith('xmlns') || facts.has(name)) root.attributes.delete(name)
    }
    this.keep(root, (child) => {
      if (facts.has(child.name)) this.ignore(child.name)
      else if (isNil(child)) this.ignore('xsi:nil')
      else if (child.name.endsWith('Collection') && child.children.length === 0) this.ignore(`empty ${child.name}`)
      else return true
      return false
    })
    for (const child of root.children) this.normalise(child, 0)
    return { root, ignored: this.ignored }
  }

  private normalise(tree: Tree, level: number): void {
    for (const [name, value] of [...tree.attributes]) {
      const ofSchema =
        /^xmlns:|^xs[id]$/.test(name) && /^http:\/\/www\.w3\.org\/2001\/XMLSchema(-instance)?$/.test(value)
      if (!ofSchema && !(tree.name === 'ArrayOfPartner' && name.startsWith('xmlns'))) continue
      this.ignore('xmlns')
      tree.attributes.delete(name)
    }
    this.partOfName(tree)
    const below = level + this.nested(tree, level)
    tree.text = /[\r\n]/.test(tree.text) && tree.text.trim() === '' ? '' : tree.text
    if (tree.children.length > 0) tree.text = tree.text.trim()
    this.keep(tree, (child) => {
      const nil = isNil(child)
      if (nil) this.ignore('xsi:nil', 1)
      else if (emptyLists.has(child.name) && child.children.length === 0) this.ignore(`empty ${child.name}`)
      return !nil && !(emptyLists.has(child.name) && child.children.length === 0)
    })
    for (const child of tree.children) this.normalise(child, below)
    if (tree.name === 'Filter') sortFilter(tree)
  }

  /** XML that stands as text becomes a child. */
  private nested(tree: Tree, level: number): number {
    if (tree.children.length > 0 || level >= 4 || !tree.text.trim().startsWith('<')) return 0
    const inner = walk(tree.text.trim())
    if (inner === undefined) return 0
    this.ignore('comment', inner.comments)
    this.ignore('processing instruction', inner.instructions)
    tree.children.push(inner.root)
    tree.text = ''
    return 1
  }

  private partOfName({ name, attributes }: Tree): void {
    const [short, full, long] = ['Name', 'FullName', 'AssemblyQualifiedName'].map((one) => attributes.get(one))
    if (name === 'ModuleRef' && short !== undefined && full?.split(',', 1)[0] === short) {
      this.ignore('ModuleRef@Name')
      attributes.delete('Name')
    }
    if (name === 'Transform' && full !== undefined && long?.split(',', 1)[0] === full) {
      this.ignore('Transform@FullName')
      attributes.delete('FullName')
    }
  }

  private keep(tree: Tree, wanted: (child: Tree) => boolean): void {
    tree.children.splice(0, tree.children.length, ...tree.children.filter(wanted))
  }

  private ignore(what: string, count = 1): void {
    if (count > 0) this.ignored.set(what, (this.ignored.get(what) ?? 0) + count)
  }
}

function isNil({ attributes }: Tree): boolean {
  return [...attributes].some(([name, value]) => /(^|:)nil$/.test(name) && value === 'true')
}

/** The order of conditions has no meaning, nor has the same condition twice, nor the value beside "exists". */
export function sortFilter(filter: Tree): void {
  const inner = filter.children.find(({ name }) => name === 'Filter')
  if (inner) filter.children.splice(0, filter.children.length, ...inner.children)
  for (const one of [...(inner ? [inner] : []), ...filter.children]) {
    if (one.attributes.size > 0 || one.text.trim() !== '') filter.text += canonical(one)
  }
  const groups = filter.children.filter(({ children }) => children.length > 0)
  for (const group of groups) {
    for (const { attributes } of group.children) if (attributes.get('Operator') === '6') attributes.delete('Value')
    group.children.splice(0, group.children.length, ...distinct(group.children))
  }
  filter.children.splice(0, filter.children.length, ...distinct(groups))
}

function distinct(trees: readonly Tree[]): readonly Tree[] {
  const all = new Map(trees.map((tree) => [canonical(tree), tree]))
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tree]) => tree)
}
