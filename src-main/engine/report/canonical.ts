import { byCodeUnit } from '../model/place'

/**
 * The canonical JSON of RFC 8785: members sorted by code unit, no white space, numbers and strings as ECMAScript writes
 * them. A value that has no such form is a fault of the program, so it is thrown and not repaired.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(',')}]`
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : `{${members(value)}}`
    case 'string':
      if (!value.isWellFormed()) throw new TypeError('A string with half of a surrogate pair has no canonical form.')
      return JSON.stringify(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`The number ${String(value)} has no canonical form.`)
      return JSON.stringify(value)
    case 'boolean':
      return String(value)
    default:
      throw new TypeError(`A value of the type ${typeof value} has no canonical form.`)
  }
}

function members(value: object): string {
  let text = ''
  for (const [name, member] of Object.entries(value).sort(byName)) {
    if (member !== undefined) text += `${text === '' ? '' : ','}${canonicalJson(name)}:${canonicalJson(member)}`
  }
  return text
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b)
}
