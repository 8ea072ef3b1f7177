/** A group or an item of an outline, as one line of a list. `at` and `of` count its siblings, for screen readers. */
export type OutlineRow<T> = GroupRow | LeafRow<T>

interface Line {
  readonly key: string
  readonly level: number
  readonly at: number
  readonly of: number
}

export interface GroupRow extends Line {
  readonly type: 'group'
  readonly label: string
  readonly count: number
  readonly open: boolean
}

export interface LeafRow<T> extends Line {
  readonly type: 'leaf'
  readonly item: T
}

export interface Grouping<T> {
  readonly by: readonly ((item: T) => string)[]
  readonly key: (item: T) => string
  readonly folded: ReadonlySet<string>
}

/** Groups items level by level, in the order in which they come; nothing below a folded group is in the result. */
export function outline<T>(items: readonly T[], grouping: Grouping<T>): readonly OutlineRow<T>[] {
  return grouped(items, grouping, 0, '')
}

function grouped<T>(
  items: readonly T[],
  grouping: Grouping<T>,
  depth: number,
  above: string,
): readonly OutlineRow<T>[] {
  const labelOf = grouping.by[depth]
  const level = depth + 1
  if (labelOf === undefined) {
    return items.map((item, index) => {
      return { type: 'leaf', key: grouping.key(item), level, at: index + 1, of: items.length, item }
    })
  }
  const groups = [...groupBy(items, labelOf)]
  return groups.flatMap(([label, members], index) => {
    const key = `${above}/${label}`
    const open = !grouping.folded.has(key)
    const size = { count: members.length, at: index + 1, of: groups.length }
    const header: GroupRow = { type: 'group', key, level, label, open, ...size }
    return open ? [header, ...grouped(members, grouping, depth + 1, key)] : [header]
  })
}

function groupBy<T>(items: readonly T[], labelOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const label = labelOf(item)
    const members = groups.get(label)
    if (members === undefined) groups.set(label, [item])
    else members.push(item)
  }
  return groups
}

/** The values that a filter can take, with the number of items each would leave, in the order in which they come. */
export function options<T>(items: readonly T[], valueOf: (item: T) => string): readonly FilterOption[] {
  const counts = new Map<string, number>()
  for (const item of items) {
    const value = valueOf(item)
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, label: value, count }))
}

export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count: number
}
