import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Difference, Verb } from '../../../src-main/engine/diff/change'
import { compare } from '../../../src-main/engine/diff/compare'
import { isUnder, takeBack } from '../../../src-main/engine/diff/undo'
import { keyOf } from '../../../src-main/engine/model/address'
import type { State } from '../../../src-main/engine/model/state'
import { cases } from './support/cases'
import { all, edited, files, lines, stateOf } from './support/sides'

const before = stateOf('before', files)

/** Some of the cases at once, in any order. */
const edits = fc.uniqueArray(fc.constantFrom(...cases), { minLength: 1, maxLength: 6 }).map((chosen) => ({
  title: chosen.map(([title]) => title).join(' + '),
  edit: all(...chosen.map(([, edit]) => edit)),
}))

function everyCase(law: (after: State) => void): void {
  for (const [, edit] of cases) law(stateOf('after', edited(edit)))
}

function anyCases(law: (after: State) => void): void {
  fc.assert(
    fc.property(edits, ({ edit }) => {
      law(stateOf('after', edited(edit)))
    }),
    { numRuns: 60, seed: 7 },
  )
}

describe.each([
  ['each case alone', everyCase],
  ['cases together', anyCases],
])('%s', (_, states) => {
  it('finds nothing between equal sides', () => {
    states((after) => {
      expect(compare(after, after)).toMatchObject({ changes: [], noise: [], renames: [] })
    })
  })

  it('finds the same in the other direction', () => {
    states((after) => {
      expect(mirrored(compare(after, before))).toEqual(plain(compare(before, after)))
    })
  })

  it('is back at the start when all changes are taken back', () => {
    states((after) => {
      const { aligned, changes } = compare(before, after)
      const back = takeBack(
        after,
        aligned,
        changes.flatMap(({ undo }) => undo),
      )
      expect(lines(compare(aligned, back).changes)).toEqual([])
    })
  })

  it('loses nothing: what differs is taken back with a change, or noise', () => {
    states((after) => {
      expect(lost(compare(before, after), after)).toEqual([])
    })
  })

  it('gives each change an id of its own, and evidence on the sides that have it', () => {
    states((after) => {
      const { changes } = compare(before, after)
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
      expect(changes.filter((change) => !hasEvidence(change))).toEqual([])
    })
  })
})

const opposite: Readonly<Record<Verb, Verb>> = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
  renamed: 'renamed',
}

function plain({ changes }: Difference): readonly string[] {
  return changes.map((change) => told(change, change.verb, change.before, change.after, change.property)).sort()
}

function mirrored({ changes }: Difference): readonly string[] {
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
function lost({ aligned, changes, noise }: Difference, after: State): readonly string[] {
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

function hasEvidence({ verb, evidence }: Change): boolean {
  return (verb === 'added' || evidence.before.length > 0) && (verb === 'removed' || evidence.after.length > 0)
}
