import type { Change, Difference, Verb } from '../../../../src-main/engine/diff/change'
import { isUnder } from '../../../../src-main/engine/diff/undo'
import { keyOf } from '../../../../src-main/engine/model/address'
import type { State } from '../../../../src-main/engine/model/state'

const opposite: Readonly<Record<Verb, Verb>> = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
  renamed: 'renamed',
}

export function plain({ changes }: Difference): readonly string[] {
  return changes.map((change) => told(change, change.verb, change.before, change.after, change.property)).sort()
}

export function mirrored({ changes }: Difference): readonly string[] {
  return changes
    .map((change) => {
      const property = change.property
        ?.replace('(removed)', '(swap)')
        .replace('(added)', '(removed)')
        .replace('(swap)', '(added)')
      return told(change, opposite[change.verb], change.after, change.before, property)
    })
    .sort()
}

/** Without the address where it is that of the after side. */
function told({ kind, address }: Change, verb: Verb, was = '∅', is = '∅', property = ''): string {
  return [kind, kind === 'host-instance' && verb === 'moved' ? '' : address, verb, property, was, is].join(' | ')
}

/** Settings of the same thing that are written differently, and that no row and no noise tells of. */
export function lost({ aligned, changes, noise }: Difference, after: State): readonly string[] {
  const undone = changes.flatMap(({ undo }) => undo)
  return [...after.artifacts].flatMap(([key, artifact]) => {
    const earlier = aligned.artifacts.get(key)
    if (!earlier) return []
    return [...artifact.settings].flatMap(([path, setting]) => {
      const had = earlier.settings.get(path)
      if (had === undefined || String(had.value) === String(setting.value)) return []
      const isTold =
        noise.some((one) => keyOf(one.address) === key && one.path === path) ||
        undone.some((one) => keyOf(one.address) === key && (one.path === undefined || isUnder(path, one.path)))
      return isTold ? [] : [`${artifact.address} ${path}`]
    })
  })
}

export function hasEvidence({ verb, evidence }: Change): boolean {
  return (verb === 'added' || evidence.before.length > 0) && (verb === 'removed' || evidence.after.length > 0)
}
