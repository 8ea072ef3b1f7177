import { calledOf } from './codes'
import type { Artifact } from '../model/artifact'
import { count, perPair, rowOf, type Row, type Sorted, type Step } from './row'
import { isUnder } from './undo'
import { show } from './value'

/** An item of a list (`Ports/Port[Send]`) that comes or goes is one row, whatever it consists of. */
export const items: Step = perPair((deltas, pair): Sorted => {
  const rows: Row[] = []
  let rest = deltas
  for (const delta of deltas) {
    if (!rest.includes(delta)) continue
    const item = itemsIn(delta.path).find((path) => hasItem(pair.before, path) !== hasItem(pair.after, path))
    if (item === undefined) continue
    const folded = rest.filter((other) => other !== delta && isUnder(other.path, item))
    rows.push(
      rowOf(delta, {
        ...calledOf(delta),
        property: item,
        before: textOfItem(pair.before, item),
        after: textOfItem(pair.after, item),
        folded,
        undo: [{ address: pair.address, path: item }],
      }),
    )
    rest = rest.filter((other) => other !== delta && !folded.includes(other))
  }
  return { rows, rest }
})

/** The outermost first. */
function itemsIn(path: string): readonly string[] {
  return [...path.matchAll(/\](?=[/@]|$)/g)].map(({ index }) => path.slice(0, index + 1))
}

function hasItem({ settings }: Artifact, item: string): boolean {
  return [...settings.keys()].some((path) => isUnder(path, item))
}

/** What the item says besides its own name. */
function textOfItem({ settings }: Artifact, item: string): string | undefined {
  const below = [...settings].filter(([path]) => isUnder(path, item))
  if (below.length === 0) return undefined
  const values = below
    .filter(([path]) => !path.endsWith('@vt') && !/\]@(Name|CategoryId|Modifier|BindingOption)$/.test(path))
    .map(([, setting]) => show(setting) ?? '')
    .filter((value) => value !== '')
  if (values.length === 0) return 'present'
  return values.length > 3 ? count(below.length, 'setting') : values.join(', ')
}
