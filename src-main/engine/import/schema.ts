import type { JsonNode, JsonObject } from './json'

/** The part of JSON Schema that the schemas of this product use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

/** What is wrong, in a sentence, and the line where it stands. */
export interface Fault {
  readonly line: number
  readonly message: string
}

export function faultsIn(root: JsonNode, schema: Schema): readonly Fault[] {
  return check(root, schema, { path: '', root: schema })
}

interface Where {
  readonly path: string
  readonly root: Schema
}

function check(node: JsonNode, given: Schema, where: Where): readonly Fault[] {
  const schema = resolve(given, where.root)
  const fault = typeFault(node, schema) ?? valueFault(node, schema)
  if (fault !== undefined) return [{ line: node.line, message: `${nameOf(where.path)} ${fault}${hint(schema)}` }]
  switch (node.kind) {
    case 'scalar':
      return []
    case 'list':
      return node.items.flatMap((item, index) =>
        schema.items ? check(item, schema.items, { ...where, path: `${where.path}[${String(index + 1)}]` }) : [],
      )
    case 'object':
      return objectFaults(node, schema, where)
  }
}

function objectFaults(node: JsonObject, schema: Schema, where: Where): readonly Fault[] {
  const known = schema.properties ?? {}
  const missing = (schema.required ?? []).filter((name) => !node.members.has(name))
  const inside = [...node.members].flatMap(([name, member]) => {
    const path = where.path === '' ? name : `${where.path}.${name}`
    const property = Object.hasOwn(known, name) ? known[name] : undefined
    if (property) return check(member, property, { ...where, path })
    if (schema.additionalProperties !== false) return []
    const names = Object.keys(known).join(', ')
    return [{ line: member.line, message: `${nameOf(path)} is not known here. Known are ${names}.` }]
  })
  return [
    ...missing.map((name) => ({
      line: node.line,
      message: `${nameOf(where.path)} lacks “${name}”${hint(resolve(known[name] ?? {}, where.root))}`,
    })),
    ...inside,
  ]
}

function typeFault(node: JsonNode, { type, minItems }: Schema): string | undefined {
  const found = typeOf(node)
  const wanted = type === undefined ? [found] : typeof type === 'string' ? [type] : type
  if (!wanted.includes(found)) return `is ${typeWords[found] ?? found} and must be ${wordsOf(wanted)}.`
  if (node.kind === 'list' && node.items.length < (minItems ?? 0)) return 'is empty.'
  return undefined
}

function valueFault(node: JsonNode, schema: Schema): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const { value } = node
  if (schema.const !== undefined && value !== schema.const) return `must be ${JSON.stringify(schema.const)}.`
  if (schema.enum && !schema.enum.includes(value)) {
    return `is ${JSON.stringify(value)} and must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}.`
  }
  if (typeof value !== 'string') return undefined
  if (value.trim().length < (schema.minLength ?? 0)) return 'is empty.'
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    return `is ${JSON.stringify(value)}, which is not written as it must be.`
  }
  return undefined
}

function typeOf(node: JsonNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'array' : 'object'
  return node.value === null ? 'null' : typeof node.value
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

function wordsOf(types: readonly string[]): string {
  return types.map((type) => typeWords[type] ?? type).join(' or ')
}

function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '')
  return name === undefined ? schema : { ...root.$defs?.[name], ...schema }
}

function hint({ description }: Schema): string {
  return description === undefined ? '' : ` (${description})`
}

function nameOf(path: string): string {
  return path === '' ? 'The file' : `“${path}”`
}
