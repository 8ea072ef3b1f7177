import { sameName } from '../../model/address'
import { byCodeUnit } from '../../model/place'

const strings = /"(?:[^"\\]|\\.)*"/g
const portProperty = /^[\w.]*(Port|PortName|SPName) \S+ "\d+"$/

/** A filter's canonical text with a port's name replaced, and in canonical order again. */
export function filterNaming(text: string, from: string, to: string): string {
  const values: string[] = []
  const masked = text.replaceAll(strings, (value) => `"${String(values.push(value) - 1)}"`)
  const groups = masked
    .replace(/^\(/, '')
    .replace(/\)$/, '')
    .split(') or (')
    .map((group) =>
      inOrder(group.split(' and ').map((statement) => restored(statement, values, from, to))).join(' and '),
    )
  return inOrder(groups)
    .map((group) => `(${group})`)
    .join(' or ')
}

function restored(statement: string, values: readonly string[], from: string, to: string): string {
  const named = portProperty.test(statement)
  return statement.replaceAll(/"(\d+)"/g, (_all, index: string) => {
    const value = values[Number(index)] ?? ''
    return named && sameName(value, JSON.stringify(from)) ? JSON.stringify(to) : value
  })
}

function inOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit)
}
