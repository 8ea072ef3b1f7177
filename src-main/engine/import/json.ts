import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser'
import type { Issue, IssueCode } from '../model/issue'
import { limits } from './limits'

interface At {
  readonly line: number
  readonly column: number
}
export type JsonNode = JsonScalar | JsonList | JsonObject

export interface JsonScalar extends At {
  readonly kind: 'scalar'
  /** A number that is too large to be exact stays the text that it is. */
  readonly value: string | number | boolean | null
}

export interface JsonList extends At {
  readonly kind: 'list'
  readonly items: readonly JsonNode[]
}

/** An object of JSON, or of another export of PowerShell: CLIXML also says its types, most derived first, and its text. */
export interface JsonObject extends At {
  readonly kind: 'object'
  readonly members: ReadonlyMap<string, JsonNode>
  readonly types?: readonly string[]
  readonly text?: string
}

export type JsonReading = { readonly ok: true; readonly root: JsonNode } | { readonly ok: false; readonly issue: Issue }

/** Strict JSON (RFC 8259) where every value knows its line. A key that stands twice in one object is refused. */
export function readJson(text: string): JsonReading {
  const tooDeep = firstTooDeep(text)
  if (tooDeep !== undefined) {
    const sentence = `Values are nested deeper than this program reads (${String(limits.depth)}).`
    return { ok: false, issue: refusal('refused-limit', sentence, tooDeep) }
  }
  const builder = new Builder(text)
  visit(text, builder, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const { root, issue } = builder
  if (issue) return { ok: false, issue }
  if (root) return { ok: true, root }
  return {
    ok: false,
    issue: refusal('refused-not-json', 'The file is not JSON (there is no value).', { line: 1, column: 1 }),
  }
}

function refusal(code: IssueCode, sentence: string, { line, column }: At): Issue {
  const message = `${sentence} Line ${String(line)}, column ${String(column)}. Export the file again; nothing of it was used.`
  return { code, message, line }
}

/** The parser calls itself for every level, so the depth is counted before. */
function firstTooDeep(text: string): At | undefined {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > limits.depth) return { line: text.slice(0, index).split(/\r\n?|\n/).length, column: 1 }
  }
  return undefined
}

type Open =
  | { readonly kind: 'list'; readonly items: JsonNode[] }
  | { readonly kind: 'object'; readonly members: Map<string, JsonNode>; name: string }

/** Hears the parser and keeps the first thing that is wrong. */
class Builder {
  root: JsonNode | undefined
  issue: Issue | undefined
  private readonly text: string
  private readonly open: Open[] = []

  constructor(text: string) {
    this.text = text
  }

  readonly onObjectBegin = (_offset: number, _length: number, line: number, column: number): void => {
    const members = new Map<string, JsonNode>()
    this.add({ kind: 'object', members, ...at(line, column) })
    this.open.push({ kind: 'object', members, name: '' })
  }

  readonly onObjectProperty = (name: string, _offset: number, _length: number, line: number, column: number): void => {
    const object = this.open.at(-1)
    if (object?.kind !== 'object') return
    object.name = name
    if (object.members.has(name)) {
      this.issue ??= refusal(
        'refused-not-json',
        `The property ${JSON.stringify(name)} stands twice in one object.`,
        at(line, column),
      )
    }
  }

  readonly onObjectEnd = (): void => {
    this.open.pop()
  }

  readonly onArrayBegin = (_offset: number, _length: number, line: number, column: number): void => {
    const items: JsonNode[] = []
    this.add({ kind: 'list', items, ...at(line, column) })
    this.open.push({ kind: 'list', items })
  }

  readonly onArrayEnd = (): void => {
    this.open.pop()
  }

  readonly onLiteralValue = (value: unknown, offset: number, length: number, line: number, column: number): void => {
    const inexact = typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
    const scalar = inexact ? this.text.slice(offset, offset + length) : (value as JsonScalar['value'])
    this.add({ kind: 'scalar', value: scalar, ...at(line, column) })
  }

  readonly onError: NonNullable<JSONVisitor['onError']> = (code, _offset, _length, line, column) => {
    const said = printParseErrorCode(code).replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    this.issue ??= refusal('refused-not-json', `The file is not JSON (${said}).`, at(line, column))
  }

  private add(node: JsonNode): void {
    const parent = this.open.at(-1)
    if (parent === undefined) this.root ??= node
    else if (parent.kind === 'list') parent.items.push(node)
    else parent.members.set(parent.name, node)
  }
}

/** The parser counts from 0. */
function at(line: number, column: number): At {
  return { line: line + 1, column: column + 1 }
}
