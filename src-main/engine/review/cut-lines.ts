import type { Place } from '../model/place'

/** More lines of one side are counted and not named: nobody follows them, and they would be most of the record. */
const most = 200

export interface Cut {
  readonly lines: readonly Place[]
  /** How many are left out. */
  readonly more: number
}

/**
 * Lines in their order, and of too many those that say most: a line of each cause, the other lines of the causes, then of
 * each artifact the first line, the second, and so on. `artifacts` tells where these begin, in their order.
 */
export function cutLines(
  lines: readonly Place[],
  causes: readonly (readonly Place[])[],
  artifacts: () => readonly Place[],
): Cut {
  if (lines.length <= most) return { lines, more: 0 }
  const kept = new Set<Place>()
  for (const tier of [...ofCauses(lines, causes), ...byRank(lines, artifacts())]) {
    for (const line of tier) if (kept.size < most) kept.add(line)
  }
  return { lines: lines.filter((line) => kept.has(line)), more: lines.length - kept.size }
}

function ofCauses(lines: readonly Place[], causes: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  if (causes.length === 0) return []
  return [causes.flatMap((of) => of.slice(0, 1)), causes.flat()].map((wanted) => {
    const texts = new Set(wanted.map(textOf))
    return lines.filter((line) => texts.has(textOf(line)))
  })
}

/** First the lines that come first in their artifact or file, then those that come second. */
function byRank(lines: readonly Place[], artifacts: readonly Place[]): readonly (readonly Place[])[] {
  const ranks: Place[][] = []
  let [next, rank, file] = [0, 0, '']
  for (const line of lines) {
    const begun = next
    while (isUpTo(artifacts[next], line)) next += 1
    rank = next > begun || line.file !== file ? 0 : rank + 1
    file = line.file
    const same = (ranks[rank] ??= [])
    same.push(line)
  }
  return ranks
}

function isUpTo(artifact: Place | undefined, { file, line }: Place): boolean {
  if (artifact === undefined) return false
  return artifact.file === file ? artifact.line <= line : artifact.file < file
}

function textOf({ file, line, column = 0 }: Place): string {
  return `${file}\n${String(line)}\n${String(column)}`
}
