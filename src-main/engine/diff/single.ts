import { calledOf } from './codes'
import type { Delta } from './pair'
import { perPair, rowOf, type Row, type Sorted, type Step } from './row'

/** Settings that only describe what another one names, and change when it does. */
const companions: readonly { readonly main: RegExp; readonly with: (main: string) => RegExp }[] = [
  { main: /Handler(\[.*\])?@Name$/, with: (main) => exactly(main, 'Name', 'HostTrusted') },
  { main: /^Host@Name$/, with: (main) => exactly(main, 'Name', '(NTGroupName|Type|Trusted)') },
  { main: /Pipeline@FullyQualifiedName$/, with: (main) => exactly(main, 'FullyQualifiedName', '(Name|Type)') },
]

export const companioned: Step = perPair((deltas): Sorted => {
  const rows: Row[] = []
  let rest = deltas
  for (const { main, with: matching } of companions) {
    for (const delta of rest.filter(({ path }) => main.test(path))) {
      const folded = rest.filter(({ path }) => matching(delta.path).test(path))
      if (folded.length === 0) continue
      const names = folded.map(({ path }) => path.slice(path.indexOf('@') + 1)).join(', ')
      rows.push(rowOf(delta, { ...calledOf(delta), note: `Changed with it: ${names}.`, folded }))
      rest = rest.filter((other) => other !== delta && !folded.includes(other))
    }
  }
  return { rows, rest }
})

function exactly(path: string, last: string, others: string): RegExp {
  const start = path.slice(0, path.length - last.length).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${start}${others}$`)
}

/** Whatever no other step understood is a row of its own, so that nothing is lost. */
export function single(delta: Delta): Row {
  return rowOf(delta, calledOf(delta))
}
