import type { TableSection } from './console-sections'

export interface TextCell {
  readonly name: string
  readonly text: string
  readonly column: number
}

export interface TextRow {
  readonly line: number
  /** Undefined: the values of the row do not stand below the names of the columns. */
  readonly cells: readonly TextCell[] | undefined
}

/** The rows of Format-Table, whose columns begin below the dashes; numbers end there instead. */
export function rowsOfTable({ header, rule, rows }: TableSection): readonly TextRow[] {
  const columns = [...rule.matchAll(/-+/g)].map(({ 0: dashes, index }) => ({
    start: index,
    end: index + dashes.length,
  }))
  const names = cut(widened(header), columns) ?? []
  return rows.map(({ text, line }) => {
    const cells = cut(widened(text), columns)
    return { line, cells: cells?.map((cell, at) => ({ ...cell, name: names[at]?.text ?? '' })) }
  })
}

interface Column {
  readonly start: number
  readonly end: number
}

/** A character of East Asia takes two places on the console. */
function widened(line: string): string {
  return line.replaceAll(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
    '$&\0',
  )
}

function cut(line: string, columns: readonly Column[]): readonly Omit<TextCell, 'name'>[] | undefined {
  const bounds: number[] = [0]
  for (const [at, column] of columns.entries()) {
    if (at === 0) continue
    const bound = boundBefore(line, column.start, columns[at - 1]?.end ?? 0)
    if (bound === undefined) return undefined
    bounds.push(bound)
  }
  return bounds.map((start, at) => {
    const raw = line.slice(start, bounds[at + 1] ?? line.length)
    const lead = raw.length - raw.trimStart().length
    return {
      text: raw.trim().replaceAll('\0', ''),
      column: line.slice(0, start + lead).replaceAll('\0', '').length + 1,
    }
  })
}

/** Where a column begins: below its dashes, or before them where its value ends there. */
function boundBefore(line: string, start: number, end: number): number | undefined {
  if (start >= line.length) return line.length
  for (let at = start; at >= end; at -= 1) {
    if (line[at - 1] === ' ') return at
  }
  return undefined
}
