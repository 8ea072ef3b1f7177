import { namesOf, sameName } from '../model/address'
import type { ChangeCode, Undo, Verb } from './change'
import { resourceOf, serviceOf } from './hosts'
import type { Delta } from './pair'
import { count, rowOf, type Row, type Sorted, type World } from './row'
import { isUnder } from './undo'
import { isEmpty, textOf } from './value'

/**
 * A host that becomes clustered, or no longer is, changes in one act: its group, what its instances and services show,
 * and the cluster resource that runs it. The resource keeps a row of its own, but undoing the act takes it back, too.
 */
export function clustering(deltas: readonly Delta[], world: World): Sorted {
  const rows: Row[] = []
  let rest = deltas
  for (const main of deltas.filter(({ pair, path }) => pair.kind === 'host' && path === 'ClusterResourceGroupName')) {
    const host = namesOf(main.pair.address)[0] ?? ''
    const folded = rest.filter((delta) => delta !== main && follows(delta, host))
    const instances = folded.filter(({ path }) => path === 'ClusterInstanceType').length
    rows.push(
      rowOf(main, {
        ...codeOf(main),
        note: noteOf(instances, folded.length - instances),
        folded,
        undo: [
          ...[main, ...folded].map(({ pair: { address }, path }) => ({ address, path })),
          ...ownResource(host, world),
        ],
      }),
    )
    rest = rest.filter((delta) => delta !== main && !folded.includes(delta))
  }
  return { rows, rest }
}

function codeOf({ before, after }: Delta): { readonly code: ChangeCode; readonly verb: Verb } {
  if (isEmpty(before)) return { code: 'T08', verb: 'changed' }
  return isEmpty(after) ? { code: 'T09', verb: 'changed' } : { code: 'T10', verb: 'moved' }
}

function follows({ pair, path }: Delta, host: string): boolean {
  switch (pair.kind) {
    case 'host-instance':
      return sameName(namesOf(pair.address)[0] ?? '', host) && /^(ClusterInstanceType|ServiceState)$/.test(path)
    case 'server':
      return isUnder(path.toLowerCase(), `service/${serviceOf(host)}`.toLowerCase())
    default:
      return false
  }
}

function noteOf(instances: number, others: number): string | undefined {
  const parts = [
    ...(instances > 0 ? [`ClusterInstanceType of ${count(instances, 'host instance')}`] : []),
    ...(others > 0 ? [`the state of ${count(others, 'service')}`] : []),
  ]
  return parts.length === 0 ? undefined : `Changed with it: ${parts.join(' and ')}.`
}

/** The resource that runs the host's service, as far as it was added, removed or moved to another group. */
function ownResource(host: string, { before, after }: World): readonly Undo[] {
  const earlier = resourceOf(host, before)
  const later = resourceOf(host, after)
  if (!earlier || !later || !sameName(earlier.name, later.name)) {
    return [earlier, later].flatMap((resource) => (resource ? [{ address: resource.address }] : []))
  }
  const moved = !sameName(textOf(earlier.settings.get('OwnerGroup')), textOf(later.settings.get('OwnerGroup')))
  return moved ? [{ address: later.address, path: 'OwnerGroup' }] : []
}
