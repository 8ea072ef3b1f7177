import { nameKey, serverKey } from '../model/address'
import { parseDependencies } from '../model/dependencies'
import { byCodeUnit } from '../model/place'
import type { Dependencies } from '../model/snapshot'
import type { State } from '../model/state'
import type { ChangeCode, Noise } from './change'
import { isComplete } from './known'
import type { Delta } from './pair'
import { noiseOf, rowOf, type Row, type World } from './row'
import { listOf, textOf } from './value'

/** What the possible owners and dependencies of cluster resources come to, and not how they are written. */
export function resourceRows(
  deltas: readonly Delta[],
  world: World,
): { readonly rows: readonly Row[]; readonly noise: readonly Noise[]; readonly rest: readonly Delta[] } {
  const rows: Row[] = []
  const noise: Noise[] = []
  const rest: Delta[] = []
  for (const delta of deltas) {
    const made = rowsOf(delta, world)
    if (made === undefined) rest.push(delta)
    else if (typeof made === 'string') noise.push(noiseOf(made, delta))
    else rows.push(...made)
  }
  return { rows, noise, rest }
}

function rowsOf(delta: Delta, world: World): readonly Row[] | 'order' | 'absent-or-empty' | undefined {
  if (delta.pair.kind !== 'cluster-resource') return undefined
  switch (delta.path) {
    case 'PossibleOwners':
      return ownerRows(delta, world)
    case 'DependencyExpression':
      return dependencyRows(delta, world)
    default:
      return undefined
  }
}

/** An empty list of possible owners means every node. */
function ownerRows(delta: Delta, { before, after }: World): readonly Row[] | 'absent-or-empty' {
  const earlier = ownersOf(delta.before, before)
  const later = ownersOf(delta.after, after)
  const removed = without(earlier, later)
  const added = without(later, earlier)
  const words = { before: earlier.text, after: later.text }
  if (removed.length === 0 && added.length === 0) return 'absent-or-empty'
  if (added.length === 0) return [rowOf(delta, { code: 'C01', ...words })]
  if (removed.length === 0) return [rowOf(delta, { code: 'C02', ...words })]
  return [
    rowOf(delta, {
      code: 'C01',
      property: 'PossibleOwners (removed)',
      before: removed.join(', '),
      after: undefined,
    }),
    rowOf(delta, { code: 'C02', property: 'PossibleOwners (added)', before: undefined, after: added.join(', ') }),
  ]
}

interface Owners {
  readonly names: readonly string[]
  readonly text: string
  /** Every node, where it is not known which nodes there are. */
  readonly open: boolean
}

function ownersOf(setting: Delta['before'], state: State): Owners {
  const names = listOf(setting)
  if (names.length > 0) return { names, text: names.join(', '), open: false }
  const nodes = [...state.artifacts.values()].filter(({ kind }) => kind === 'cluster-node').map(({ name }) => name)
  const open = !isComplete(state, 'cluster-nodes')
  return { names: nodes, text: nodes.length > 0 ? `every node (${nodes.join(', ')})` : 'every node', open }
}

function without(from: Owners, other: Owners): readonly string[] {
  if (other.open) return []
  const keys = new Set(other.names.map(serverKey))
  const left = from.names.filter((name) => !keys.has(serverKey(name)))
  return from.open && left.length === 0 ? ['every other node'] : left
}

/** An operand that is lost, or now one of several alternatives, weakens a resource; one that only joins does not. */
function dependencyRows(delta: Delta, { before, after }: World): readonly Row[] | 'order' {
  const earlier = parseDependencies(textOf(delta.before))
  const later = parseDependencies(textOf(delta.after))
  if (!earlier || !later) {
    return [rowOf(delta, { note: 'The expression of one side cannot be read, so what it comes to is not compared.' })]
  }
  const [from, to] = [resolved(earlier, before), resolved(later, after)]
  if (written(from) === written(to)) return 'order'
  return [rowOf(delta, { code: codeOf(from, to) })]
}

type Parts = readonly (readonly string[])[]

function codeOf(from: Parts, to: Parts): ChangeCode {
  const names = new Set(to.flat())
  const lost = from.flat().some((name) => !names.has(name))
  const kept = from.every((part) => to.some((other) => other.every((name) => part.includes(name))))
  return lost || !kept ? 'C05' : 'C06'
}

/** Names in lower case; an id is taken for the name of the resource that has it. */
function resolved(dependencies: Dependencies, state: State): Parts {
  const names = new Map<string, string>()
  for (const { kind, name, settings } of state.artifacts.values()) {
    const id = kind === 'cluster-resource' ? textOf(settings.get('Id')) : ''
    if (id !== '') names.set(nameKey(id), nameKey(name))
  }
  return dependencies.map((part) => [...new Set(part.map((name) => names.get(nameKey(name)) ?? nameKey(name)))])
}

function written(parts: Parts): string {
  const each = parts.map((part) => part.toSorted(byCodeUnit).join('\n'))
  return [...new Set(each)].sort(byCodeUnit).join('\n\n')
}
