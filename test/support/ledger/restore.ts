import type { Artifact, Setting } from '../../../src-main/engine/model/artifact'
import { namesOf } from '../../../src-main/engine/model/address'
import type { Part } from '../../../src-main/engine/model/part'
import { sortFilter } from './input-form'
import { treeOf, type Tree } from './xml-tree'

/** Where the entities of a kind stand in a binding file. */
const homes: Readonly<Record<string, readonly [collection: string, element: string]>> = {
  assembly: ['ModuleRefCollection', 'ModuleRef'],
  'send-port': ['SendPortCollection', 'SendPort'],
  'send-port-group': ['DistributionListCollection', 'DistributionList'],
  'receive-port': ['ReceivePortCollection', 'ReceivePort'],
  party: ['PartyCollection', 'Party'],
}

/** The binding file that a part speaks of, written from nothing but its artifacts. Needs a digest that is the secret itself. */
export function restore({ artifacts }: Part): Tree {
  const root = treeOf('BindingInfo')
  let [module, port] = [root, root]
  for (const artifact of artifacts) {
    const { kind } = artifact
    if (kind === 'group') addSettings(root, artifact)
    else if (kind === 'orchestration') addEntity(childOf(module, 'Services'), 'Service', artifact)
    else if (kind === 'receive-location') addEntity(childOf(port, 'ReceiveLocations'), 'ReceiveLocation', artifact)
    else {
      const [collection = '', element = ''] = homes[kind] ?? []
      const isPartner = kind === 'party' && artifact.settings.has('Name')
      const home = childOf(root, collection)
      const added = isPartner ? addPartner(home, artifact) : addEntity(home, element, artifact)
      if (kind === 'assembly') module = added
      if (kind === 'receive-port') port = added
    }
  }
  return root
}

function addEntity(parent: Tree, element: string, artifact: Artifact): Tree {
  const tree = treeOf(element)
  parent.children.push(tree)
  addSettings(tree, artifact)
  const name = (namesOf(artifact.address).at(-1) ?? '').replace(/ \(Version=[\d.]+\)$/, '')
  if (element !== 'ModuleRef') tree.attributes.set('Name', name)
  else if ((tree.attributes.get('FullName') ?? '') === '') tree.attributes.set('Name', name.split(',', 1)[0] ?? '')
  return tree
}

/** Since BizTalk 2010 the name is an element. */
function addPartner(home: Tree, artifact: Artifact): Tree {
  const tree = treeOf('Partner')
  childOf(home, 'ArrayOfPartner').children.push(tree)
  addSettings(tree, artifact)
  return tree
}

function addSettings(tree: Tree, { kind, settings }: Artifact): void {
  const steps = new Map<string, Tree>()
  for (const [path, setting] of settings) {
    if (kind === 'orchestration' && path === 'Assembly') continue
    const { value } = setting
    if (path === 'Filter') addFilter(reach(tree, path, steps), textOf(setting))
    else if (path.startsWith('TrackedSchemas/') && Array.isArray(value))
      addSchema(reach(tree, path, steps), path, value as string[])
    else if (Array.isArray(value)) addList(reach(tree, path, steps), value as string[])
    else addText(tree, path, textOf(setting), steps)
  }
}

function addText(tree: Tree, path: string, text: string, steps: Map<string, Tree>): void {
  const [elements, attribute] = splitAttribute(path)
  const at = reach(tree, elements, steps)
  if (attribute === undefined) at.text = text
  else at.attributes.set(attribute, text)
}

/** An `@` may also stand in a key: `Port[a@b]@Name`. */
function splitAttribute(path: string): readonly [string, string | undefined] {
  const match = /^(.*?)@([^@\]/]+)$/s.exec(path)
  return match ? [match[1] ?? '', match[2]] : [path, undefined]
}

function reach(tree: Tree, path: string, steps: Map<string, Tree>): Tree {
  if (path === '') return tree
  const known = steps.get(path)
  if (known) return known
  const cut = path.lastIndexOf('/')
  const parent = cut < 0 ? tree : reach(tree, path.slice(0, cut), steps)
  const added = treeOf(path.slice(cut + 1).replace(/\[.*\]$/s, ''))
  parent.children.push(added)
  steps.set(path, added)
  return added
}

function addList(list: Tree, names: readonly string[]): void {
  for (const name of names) {
    if (list.name === 'SendPorts') list.children.push(treeOf('SendPortRef', new Map([['Name', name]])))
    else list.children.push(treeOf('Transform', new Map([['AssemblyQualifiedName', name]])))
  }
}

function addSchema(schema: Tree, path: string, facts: readonly string[]): void {
  const [, key = ''] = /\[(.*)\]$/s.exec(path) ?? []
  const names = /^\d+$/.test(key) ? [] : unescaped(key).split(';')
  names.forEach((name, at) => schema.attributes.set(at === 0 ? 'FullName' : 'RootName', name))
  for (const fact of facts) {
    const [name = '', ...rest] = fact.split('=')
    if (name !== 'TrackedPropertyName') schema.attributes.set(name, rest.join('='))
    else childOf(schema, 'TrackedPropertyNames').children.push(treeOf(name, new Map(), rest.join('=')))
  }
}

function unescaped(step: string): string {
  return step.replaceAll('%2F', '/').replaceAll('%25', '%')
}

const operators = ['==', '<', '<=', '>', '>=', '!=']
const statement = /(\S+) (?:(exists)|(==|<=|<|>=|>|!=) ("(?:[^"\\]|\\.)*"))|\[((?:[\w:]+="(?:[^"\\]|\\.)*" ?)*)\]/gy

/** `(A == "1" and B exists) or (…)` */
function addFilter(filter: Tree, text: string): void {
  let at = 0
  while (text.charAt(at) === '(') {
    const group = treeOf('Group')
    filter.children.push(group)
    at += 1
    for (;;) {
      statement.lastIndex = at
      const match = statement.exec(text)
      if (match === null) throw new Error(`no statement at ${String(at)} of ${text}`)
      group.children.push(treeOf('Statement', statementOf(match)))
      at = statement.lastIndex
      if (!text.startsWith(' and ', at)) break
      at += ' and '.length
    }
    at += text.startsWith(') or (', at) ? ') or '.length : ')'.length
  }
  if (at !== text.length) filter.text = text
  sortFilter(filter)
}

function statementOf([, property = '', exists, operator = '', value = '', verbatim]: RegExpExecArray): Map<
  string,
  string
> {
  if (verbatim !== undefined) {
    const parts = [...verbatim.matchAll(/([\w:]+)=("(?:[^"\\]|\\.)*")/g)]
    return new Map(parts.map(([, name = '', text = '']) => [name, JSON.parse(text) as string]))
  }
  const said = new Map([
    ['Property', property],
    ['Operator', exists ? '6' : String(operators.indexOf(operator))],
  ])
  return exists ? said : said.set('Value', JSON.parse(value) as string)
}

function childOf(tree: Tree, name: string): Tree {
  const known = tree.children.find((child) => child.name === name)
  if (known) return known
  const added = treeOf(name)
  tree.children.push(added)
  return added
}

function textOf({ value, secret }: Setting): string {
  return secret ? secret.digest : String(value)
}
