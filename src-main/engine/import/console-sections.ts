import type { Account } from './account'

/** What the console printed in one piece: the blocks of Format-List, or the rows of a table. */
export type Section = ListSection | TableSection

export interface ListSection {
  readonly kind: 'list'
  readonly command: string
  readonly objects: readonly Fields[]
}

export interface TableSection {
  readonly kind: 'table'
  readonly command: string
  readonly header: string
  readonly rule: string
  readonly line: number
  readonly rows: readonly { readonly text: string; readonly line: number }[]
}

export type Fields = readonly Field[]

export interface Field {
  readonly name: string
  readonly text: string
  readonly line: number
  readonly column: number
  readonly lastLine: number
  /** The value goes on in further lines, and where it was broken nobody can tell. */
  readonly wrapped: boolean
}

export const noOutput = 'line that is neither a table nor a list'

const prompt = /^\s*(?:PS [^>]*>|>>|[A-Za-z]:\\[^<>|]*>)\s*(.*)$/
const field = /^( *([A-Za-z_][\w.]*) *: ?)(.*)$/
/** The lines of dashes below a header; one column may have the letter T only. */
const rule = /^\s*-+(?: +-+)*\s*$/

export function startsWithPrompt(text: string): boolean {
  return prompt.test(/\S[^\r\n]*/.exec(text)?.[0] ?? '')
}

/** PowerShell pads the name in front of the colon. */
export function looksLikeConsole(text: string): boolean {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/)
  if (lines.filter((line) => /^ *[A-Za-z_][\w.]* +: /.test(line)).length > 1) return true
  return lines.some((line, at) => line.trim() !== '' && isRule(lines[at + 1] ?? ''))
}

function isRule(line: string): boolean {
  return rule.test(line) && line.includes('--')
}

/** Of PowerShell 7. */
const colour = new RegExp(String.raw`${String.fromCharCode(27)}\[[\d;]*m`, 'g')

type Opened = TableSection | { kind: 'list'; command: string; names: string; objects: Fields[] }

/** Takes pasted text apart; a line that belongs to nothing is counted. */
export function sectionsOf(text: string, account: Account): readonly Section[] {
  const lines = text.replaceAll(colour, '').split(/\r\n?|\n/)
  const sections: Opened[] = []
  let command = ''
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const typed = prompt.exec(line)?.[1]
    if (line.trim() === '' || line.trimStart().startsWith('Listing ')) at += 1
    else if (typed !== undefined) {
      command = typed
      account.ignore('prompt', 'It is what was typed.')
      at += 1
    } else if (isRule(lines[at + 1] ?? '')) {
      const table = tableAt(lines, at, command)
      sections.push(table)
      at += table.rows.length + 2
    } else if (field.test(line)) {
      const end = endOfBlock(lines, at)
      addBlock(sections, fieldsOf(lines.slice(at, end), at + 1), command)
      at = end
    } else {
      account.notUnderstood(noOutput, at + 1)
      at += 1
    }
  }
  return sections
}

function tableAt(lines: readonly string[], at: number, command: string): TableSection {
  const end = endOfBlock(lines, at + 2)
  const rows = lines.slice(at + 2, end).map((text, row) => ({ text, line: at + 3 + row }))
  return { kind: 'table', command, header: lines[at] ?? '', rule: lines[at + 1] ?? '', line: at + 1, rows }
}

function endOfBlock(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !prompt.test(lines[end] ?? '')) end += 1
  return end
}

function fieldsOf(lines: readonly string[], firstLine: number): Fields {
  const fields: Field[] = []
  for (const [at, text] of lines.entries()) {
    const line = firstLine + at
    const [, before = '', name = '', value = ''] = field.exec(text) ?? []
    const last = fields.at(-1)
    const width = last ? last.column - 1 : 0
    if (last !== undefined && text.slice(0, width).trim() === '')
      fields[fields.length - 1] = {
        ...last,
        text: last.text + text.slice(width).trimEnd(),
        lastLine: line,
        wrapped: true,
      }
    else fields.push({ name, text: value.trim(), line, lastLine: line, column: before.length + 1, wrapped: false })
  }
  return fields
}

/** Blocks with the same names follow each other in one output. */
function addBlock(sections: Opened[], fields: Fields, command: string): void {
  const last = sections.at(-1)
  const names = fields.map(({ name }) => name).join('\n')
  if (last?.kind === 'list' && last.command === command && last.names === names) last.objects.push(fields)
  else sections.push({ kind: 'list', command, names, objects: [fields] })
}
