import type { SettingLayout } from '../model/placed-settings'

/** Where an artifact and its settings stand. */
export interface Layout {
  readonly layout: SettingLayout
  readonly column: number | undefined
}

/** The end of a gap in its entity: the line counted from that of the artifact, and the column. */
export interface GapEnd {
  readonly line: number
  readonly column: number
}

/** The layout of one entity, and with it that of all others of its shape: what follows a longer text in its line stands further right. */
export class MovedLayout {
  private readonly base: Layout
  private readonly texts: readonly string[]
  private readonly ends: readonly GapEnd[]
  /** Gaps that have something to the right of them in their line. */
  private readonly movers: readonly number[]
  private readonly known = new Map<string, Layout>()

  constructor(base: Layout, texts: readonly string[], ends: readonly GapEnd[]) {
    this.base = base
    this.texts = texts
    this.ends = ends
    this.movers = texts.flatMap((_, gap) => (this.moves(gap) ? [gap] : []))
  }

  of(texts: readonly string[]): Layout {
    const shifts = this.movers.map((gap) => lastLine(texts[gap] ?? '') - lastLine(this.texts[gap] ?? ''))
    if (shifts.every((shift) => shift === 0)) return this.base
    const key = shifts.join()
    const known = this.known.get(key)
    if (known) return known
    const moved = this.moved(shifts)
    if (this.known.size < most) this.known.set(key, moved)
    return moved
  }

  private moves(gap: number): boolean {
    const { layout, column } = this.base
    return (
      this.isLeftOf(gap, 0, column) || layout.columns.some((own, row) => this.isLeftOf(gap, layout.lines[row], own))
    )
  }

  private isLeftOf(gap: number, line: number | undefined, column: number | undefined): boolean {
    const end = this.ends[gap]
    return end !== undefined && column !== undefined && end.line === line && end.column <= column
  }

  private moved(shifts: readonly number[]): Layout {
    const { layout, column } = this.base
    const shift = (line: number | undefined, own: number): number =>
      this.movers.reduce((sum, gap, at) => sum + (this.isLeftOf(gap, line, own) ? (shifts[at] ?? 0) : 0), own)
    return {
      layout: { lines: layout.lines, columns: layout.columns.map((own, row) => shift(layout.lines[row], own)) },
      column: column === undefined ? undefined : shift(0, column),
    }
  }
}

/** An export without line breaks has a layout of its own for each of its entities. */
const most = 256

function lastLine(text: string): number {
  return text.length - text.lastIndexOf('\n') - 1
}
