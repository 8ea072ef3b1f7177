import type { Issue } from '../model/issue'
import { limits } from './limits'

/** One value of a table, and where it stands in the text. */
export interface Cell {
  readonly text: string
  readonly quoted: boolean
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

export type CellRow = readonly Cell[]

/** What stands before the first record: the class of the rows, and which character separates values. */
export interface Preamble {
  readonly types: readonly string[]
  readonly delimiter: string
  readonly line: number
  /** Where the first record starts. */
  readonly start: number
}

export type DelimitedReading =
  | { readonly ok: true; readonly preamble: Preamble; readonly records: readonly CellRow[] }
  | { readonly ok: false; readonly issue: Issue }

/** RFC 4180 with the delimiters and the line ends that PowerShell, SQL Server and Excel use. Empty lines are no records. */
export function readDelimited(text: string, most: number = limits.rows): DelimitedReading {
  const preamble = readPreamble(text)
  try {
    return { ok: true, preamble, records: new Scanner(text, preamble, most).records() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue }
    throw error
  }
}

const delimiters = [',', ';', '\t'] as const

/** `#TYPE …` of Export-Csv (with delimiters behind it where Excel has saved the file again), and `sep=;` of Excel. */
function readPreamble(text: string): Preamble {
  let types: readonly string[] = []
  let chosen: string | undefined
  let line = 0
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    line += 1
    const type = /^"?#TYPE\s+([^\s",;]+)/i.exec(whole)?.[1]
    const separator = /^"?sep=(.)"?\s*$/i.exec(whole)?.[1]
    if (type !== undefined) types = [type]
    else if (separator !== undefined) chosen = separator
    else if (whole.trim() !== '') return { types, delimiter: chosen ?? likelyDelimiter(whole), line, start: index }
  }
  return { types, delimiter: ',', line, start: text.length }
}

/** The one that stands most often outside of quotes. */
function likelyDelimiter(header: string): string {
  const plain = header.replaceAll(/"[^"]*"/g, '')
  const counts = delimiters.map((one) => plain.split(one).length - 1)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

class Refusal extends Error {
  readonly issue: Issue

  constructor(code: Issue['code'], sentence: string, line: number) {
    super(sentence)
    this.issue = { code, message: `${sentence} Export the file again; nothing of it was used.`, line }
  }
}

class Scanner {
  private readonly text: string
  private readonly delimiter: string
  private readonly most: number
  private at: number
  private line: number
  private lineStart: number
  private cells = 0

  constructor(text: string, { delimiter, line, start }: Preamble, most: number) {
    this.text = text
    this.delimiter = delimiter
    this.most = most
    this.at = start
    this.line = line
    this.lineStart = start
  }

  records(): readonly CellRow[] {
    const records: CellRow[] = []
    while (this.at < this.text.length && records.length < this.most) {
      const record = this.record()
      const [only] = record
      if (record.length > 1 || (only && (only.quoted || only.text.trim() !== ''))) records.push(record)
      this.limit(records.length >= limits.rows && this.at < this.text.length, 'rows', limits.rows)
    }
    return records
  }

  private record(): CellRow {
    const record: Cell[] = []
    for (;;) {
      record.push(this.cell())
      this.limit(record.length > limits.columns, 'columns', limits.columns)
      this.limit(++this.cells > limits.elements, 'values', limits.elements)
      if (this.text[this.at] !== this.delimiter) break
      this.at += 1
    }
    this.endLine()
    return record
  }

  private cell(): Cell {
    const { at: start, line, lineStart } = this
    const quoted = this.text[start] === '"'
    const text = quoted ? this.quotedText() : this.plainText()
    this.limit(text.length > limits.cellLength, 'characters in one value', limits.cellLength)
    return { text, quoted, line, column: start - lineStart + 1, start, end: this.at }
  }

  private plainText(): string {
    const { text, at: start, delimiter } = this
    while (this.at < text.length) {
      const character = text[this.at]
      if (character === delimiter || character === '\r' || character === '\n') break
      this.at += 1
    }
    return text.slice(start, this.at)
  }

  private quotedText(): string {
    const { text, line } = this
    const start = this.at + 1
    let end = text.indexOf('"', start)
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
    if (end < 0) throw new Refusal('refused-unreadable', 'A quoted value has no end, so the file is cut off.', line)
    const value = text.slice(start, end)
    this.at = end + 1
    this.countLines(value, start)
    const next = text[this.at]
    if (next !== undefined && next !== this.delimiter && next !== '\r' && next !== '\n')
      throw new Refusal('refused-unreadable', 'Text follows the end of a quoted value on its line.', this.line)
    return value.includes('"') ? value.replaceAll('""', '"') : value
  }

  private countLines(value: string, start: number): void {
    for (const end of value.matchAll(/\r\n?|\n/g)) {
      this.line += 1
      this.lineStart = start + end.index + end[0].length
    }
  }

  private endLine(): void {
    const { text } = this
    if (this.at >= text.length) return
    this.at += text[this.at] === '\r' && text[this.at + 1] === '\n' ? 2 : 1
    this.line += 1
    this.lineStart = this.at
  }

  private limit(exceeded: boolean, what: string, most: number): void {
    if (!exceeded) return
    const sentence = `There are more ${what} than this program reads (${String(most)}).`
    throw new Refusal('refused-limit', sentence, this.line)
  }
}
