import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'

/**
 * Edits of a list of entries in the text of a JSON object: what an edit does not concern stays as it is written. The text
 * was read before, so it is JSON.
 */
export function withEntry(text: string, list: string, entry: object): string {
  const root = parseTree(text)
  const found = root && findNodeAtLocation(root, [list])
  const last = found?.children?.at(-1)
  if (last) return splice(text, endOf(last), endOf(last), `,${placed(text, last, entry)}`)
  if (found) return splice(text, found.offset, endOf(found), listOf(text, found, entry))
  const member = root?.children?.at(-1)
  if (member === undefined) return text
  const name = `,${lineBreak(text)}${indentAt(text, member.offset)}${JSON.stringify(list)}: `
  return splice(text, endOf(member), endOf(member), name + listOf(text, member, entry))
}

export function withEntryAt(text: string, list: string, index: number, entry: object): string {
  const item = itemAt(text, list, index)
  return item ? splice(text, item.offset, endOf(item), written(text, entry, indentAt(text, item.offset))) : text
}

export function withoutEntry(text: string, list: string, index: number): string {
  const item = itemAt(text, list, index)
  if (item === undefined) return text
  const [before, after] = [itemAt(text, list, index - 1), itemAt(text, list, index + 1)]
  if (before) return splice(text, endOf(before), endOf(item), '')
  if (after) return splice(text, item.offset, after.offset, '')
  return item.parent ? splice(text, item.parent.offset, endOf(item.parent), '[]') : text
}

function itemAt(text: string, list: string, index: number): Node | undefined {
  const root = parseTree(text)
  return root && index >= 0 ? findNodeAtLocation(root, [list, index]) : undefined
}

function listOf(text: string, beside: Node, entry: object): string {
  const outer = indentAt(text, beside.offset)
  const inner = `${outer}  `
  return `[${lineBreak(text)}${inner}${written(text, entry, inner)}${lineBreak(text)}${outer}]`
}

/** On a line of its own, as far in as its neighbour. */
function placed(text: string, neighbour: Node, entry: object): string {
  const indent = indentAt(text, neighbour.offset)
  return `${lineBreak(text)}${indent}${written(text, entry, indent)}`
}

function written(text: string, entry: object, indent: string): string {
  return JSON.stringify(entry, null, 2).replaceAll('\n', `${lineBreak(text)}${indent}`)
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

function endOf({ offset, length }: Node): number {
  return offset + length
}

function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to)
}
