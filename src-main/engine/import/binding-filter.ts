import { byCodeUnit } from '../model/place'
import { childrenOf, type XmlElement } from './xml-element'

export interface FilterText {
  /** The same for the same condition, whatever the order of groups and statements. Empty: no filter. */
  readonly text: string
  readonly statements: number
  /** Statements that BizTalk could not evaluate; they stand in the text as they are. */
  readonly broken: readonly XmlElement[]
  /** Elements that no filter has. */
  readonly strange: readonly XmlElement[]
}

/** `(BTS.ReceivePortName == "X" and BTS.MessageType exists) or (…)` */
export function readFilter(filter: XmlElement): FilterText {
  const groups = childrenOf(filter, 'Group')
  const statements = groups.flatMap((group) => childrenOf(group, 'Statement'))
  const text = alternatives(groups.map((group) => childrenOf(group, 'Statement').map(statementText)))
  const strange = [...othersThan(filter, 'Group'), ...groups.flatMap((group) => othersThan(group, 'Statement'))]
  return { text, statements: statements.length, broken: statements.filter(isBroken), strange }
}

function alternatives(groups: readonly (readonly string[])[]): string {
  const conditions = groups.filter((group) => group.length > 0).map((group) => inOrder(group).join(' and '))
  return inOrder(conditions)
    .map((condition) => `(${condition})`)
    .join(' or ')
}

function inOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit)
}

const comparisons: Readonly<Record<string, string>> = { 0: '==', 1: '<', 2: '<=', 3: '>', 4: '>=', 5: '!=' }
const exists = '6'

function statementText(statement: XmlElement): string {
  if (isBroken(statement)) return verbatim(statement)
  const { Property = '', Operator = '', Value = '' } = Object.fromEntries(statement.attributes)
  return Operator === exists
    ? `${Property} exists`
    : `${Property} ${comparisons[Operator] ?? ''} ${JSON.stringify(Value)}`
}

function isBroken({ attributes, children }: XmlElement): boolean {
  const operator = attributes.get('Operator') ?? ''
  const complete = operator === exists || (Object.hasOwn(comparisons, operator) && attributes.has('Value'))
  const known = [...attributes.keys()].every((name) => name === 'Property' || name === 'Operator' || name === 'Value')
  return !complete || !known || children.size > 0 || (attributes.get('Property') ?? '') === ''
}

function verbatim({ attributes }: XmlElement): string {
  const parts = [...attributes].map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return `[${parts.sort(byCodeUnit).join(' ')}]`
}

function othersThan(element: XmlElement, name: string): readonly XmlElement[] {
  return [...element.children].flatMap(([child, elements]) => (child === name ? [] : elements))
}
