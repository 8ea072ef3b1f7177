import { useKeys } from '../keys'
import type { OutlineRow } from '../outline'

export interface OutlineActs {
  readonly select: (key: string) => void
  readonly fold: (key: string, shut: boolean) => void
  readonly open: () => void
}

/** What the keys of a tree do: the pattern of the ARIA practices, and J and K from anywhere in the window. */
export function useOutlineKeys(rows: () => readonly OutlineRow<unknown>[], at: () => number, acts: OutlineActs) {
  const select = (row: OutlineRow<unknown> | undefined): void => {
    if (row !== undefined) acts.select(row.key)
  }
  const go = (index: number): void => select(rows()[Math.min(Math.max(index, 0), rows().length - 1)])

  function leap(by: 1 | -1): void {
    let index = at() + by
    while (rows()[index]?.type === 'group') index += by
    select(rows()[index])
  }

  function inward(): void {
    const row = rows()[at()]
    if (row?.type !== 'group') return
    if (row.open) go(at() + 1)
    else acts.fold(row.key, false)
  }

  function outward(): void {
    const row = rows()[at()]
    if (row?.type === 'group' && row.open) acts.fold(row.key, true)
    else if (row !== undefined) select(rows().findLast(({ level }, index) => index < at() && level < row.level))
  }

  function enter(): void {
    const row = rows()[at()]
    if (row?.type === 'group') acts.fold(row.key, row.open)
    else if (row !== undefined) acts.open()
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(at() + 1),
    ArrowUp: () => go(at() - 1),
    PageDown: () => go(at() + 10),
    PageUp: () => go(at() - 10),
    Home: () => go(0),
    End: () => go(rows().length - 1),
    ArrowRight: inward,
    ArrowLeft: outward,
    Enter: enter,
  }
  useKeys({ j: () => leap(1), k: () => leap(-1) })

  return function press(event: KeyboardEvent): void {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
}
