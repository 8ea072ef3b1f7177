import type { JsonNode, JsonObject } from '../../import/json'
import type { Fault } from '../../import/schema'
import type { Condition, Test } from './condition'
import { namedFacts, type FactValue, type NamedFact } from './named-facts'

const never: Condition = { any: [] }

/** The condition of a rule that is data; what is wrong with it is added to the faults. */
export function readCondition(node: JsonNode, faults: Fault[]): Condition {
  const fault = (message: string): Condition => {
    faults.push({ line: node.line, message })
    return never
  }
  if (node.kind !== 'object') return fault('A condition is an object.')
  const { members } = node
  const forms = ['all', 'any', 'not', 'path', 'fact'].filter((name) => members.has(name))
  if (forms.length !== 1) return fault('A condition has exactly one of all, any, not, path and fact.')
  const [form = ''] = forms
  const inside = members.get(form) ?? node
  switch (form) {
    case 'all':
    case 'any': {
      const items = inside.kind === 'list' ? inside.items : []
      if (members.size > 1 || items.length === 0) return fault(`“${form}” stands alone and holds a list of conditions.`)
      const read = items.map((item) => readCondition(item, faults))
      return form === 'all' ? { all: read } : { any: read }
    }
    case 'not':
      return members.size > 1 ? fault('“not” stands alone.') : { not: readCondition(inside, faults) }
    default:
      return comparison(node, form, inside, fault)
  }
}

function comparison(
  node: JsonObject,
  form: string,
  inside: JsonNode,
  fault: (message: string) => Condition,
): Condition {
  const of = inside.kind === 'scalar' ? String(inside.value) : ''
  const test = testIn(node)
  if (typeof test === 'string') return fault(test)
  if (form === 'path') return of === '' ? fault('“path” names a setting of the subject.') : { path: of, ...test }
  const fact = namedFacts.find((name): name is NamedFact => name === of)
  return fact ? { fact, ...test } : fault(`There is no fact “${of}”. Known are ${namedFacts.join(', ')}.`)
}

const tests = ['is', 'isNot', 'in', 'matches', 'exists', 'atLeast', 'atMost'] as const

function testIn({ members }: JsonObject): Test | string {
  const given = tests.filter((name) => members.has(name))
  const [name] = given
  if (name === undefined || given.length > 1 || members.size > 2) {
    return `A condition compares by exactly one of ${tests.join(', ')}.`
  }
  const node = members.get(name)
  const values = node?.kind === 'list' ? node.items.flatMap(valueOf) : node ? valueOf(node) : []
  return name === 'in' ? listTest(values) : valueTest(name, values[0])
}

function listTest(values: readonly FactValue[]): Test | string {
  return values.length > 0 ? { in: values } : '“in” holds a list of values.'
}

function valueTest(name: Exclude<(typeof tests)[number], 'in'>, value: FactValue | undefined): Test | string {
  switch (name) {
    case 'exists':
      return typeof value === 'boolean' ? { exists: value } : '“exists” is true or false.'
    case 'matches':
      return typeof value === 'string' && isExpression(value)
        ? { matches: value }
        : `“${String(value)}” is no regular expression of JavaScript. Put a backslash before a sign that means itself: in JSON it is written twice, as in "\\\\.".`
    case 'atLeast':
      return typeof value === 'number' ? { atLeast: value } : '“atLeast” is a number.'
    case 'atMost':
      return typeof value === 'number' ? { atMost: value } : '“atMost” is a number.'
    case 'is':
      return value === undefined ? '“is” holds one value.' : { is: value }
    case 'isNot':
      return value === undefined ? '“isNot” holds one value.' : { isNot: value }
  }
}

function valueOf(node: JsonNode): readonly FactValue[] {
  return node.kind === 'scalar' && node.value !== null ? [node.value] : []
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== ''
  } catch {
    return false
  }
}
