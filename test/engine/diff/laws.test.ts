import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src-main/engine/diff/compare'
import { takeBack } from '../../../src-main/engine/diff/undo'
import type { State } from '../../../src-main/engine/model/state'
import { cases } from './support/cases'
import { hasEvidence, lost, mirrored, plain } from './support/laws'
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
