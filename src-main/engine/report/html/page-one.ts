import { shortened } from './parts'

/** Characters that stand on one line of page 1 at the least, in the widest of the fonts. */
const lineLength = 88

/** A sentence of page 1 is cut here: it stands in full further in. */
export const longestSentence = 170

/** Lines that a sentence takes. A long name begins a line of its own, so that it takes more room than its length. */
export function linesOf(sentence: string): number {
  let lines = 1
  let used = 0
  for (const word of sentence.split(' ')) {
    if (used > 0 && used + word.length > lineLength) {
      lines += 1
      used = 0
    }
    used += word.length + 1
  }
  return lines + Math.floor(used / (lineLength + 1))
}

/** What stands around a sentence in a list, the heading of a list, and its last line `and 3 more`, in lines. */
const around = { sentence: 0.35, heading: 1.75, rest: 1.35 }

/**
 * How many sentences of each list are printed. The lists take turns, each with its next sentence, until the room, in
 * lines, is used; a list that is cut keeps room for the line that says so.
 */
export function share(room: number, lists: readonly (readonly string[])[]): readonly number[] {
  const costs = lists.map((sentences) =>
    sentences.map((sentence) => linesOf(shortened(sentence, longestSentence)) + around.sentence),
  )
  const shown = lists.map(() => 0)
  let left = room - costs.filter((list) => list.length > 0).length * (around.heading + around.rest)
  const open = new Set(costs.keys())
  while (open.size > 0) {
    for (const list of open) {
      const cost = costs[list]?.[shown[list] ?? 0]
      if (cost === undefined || cost > left) {
        open.delete(list)
        continue
      }
      left -= cost
      shown[list] = (shown[list] ?? 0) + 1
    }
  }
  return shown
}
