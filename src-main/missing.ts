import { fileNameOf, listingNames } from './engine/model/part'
import type { Side } from './engine/model/place'
import { howToGet, kindName } from './engine/report/how-to-get'
import type { MissingRow } from './engine/report/report'
import type { InputFile } from './ipc/contract'

/** The lists that no file of a side has. What each of them leaves open is only known once both sides are reviewed. */
export function missingLists(files: Readonly<Record<Side, readonly InputFile[]>>): readonly MissingRow[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const given = new Set(files[side].flatMap(({ lists }) => lists))
    if (files[side].length === 0) return []
    return listingNames
      .filter((name) => !given.has(name))
      .map((name) => ({
        ...{ side, listing: fileNameOf(name), words: kindName(name), how: howToGet(name) },
        ...{ rules: 0, questions: 0, alone: 0, cost: '' },
      }))
  })
}
