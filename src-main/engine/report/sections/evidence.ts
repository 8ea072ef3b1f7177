import type { Evidence } from '../../diff/change'
import type { Place, Side } from '../../model/place'
import type { ReportInputs } from '../inputs'
import type { EvidencePair } from '../report'

/** The lines of both sides, each with the part of it that shows `near`. */
export function evidenceLines(
  evidence: Evidence,
  { excerpt }: Pick<ReportInputs, 'excerpt'>,
  near: { readonly before?: string; readonly after?: string },
): EvidencePair {
  const lines = (side: Side): EvidencePair[Side] =>
    evidence[side].map((place: Place) => ({
      file: place.file,
      line: place.line,
      text: excerpt(side, place, near[side]).trim(),
    }))
  return { before: lines('before'), after: lines('after') }
}

/** So many of the lines of each side as somebody reads: those that changed before the others, in their order. */
export function withoutMost(evidence: Evidence, changed: readonly Evidence[]): Evidence {
  const lines = (side: Side): readonly Place[] => {
    const all = evidence[side]
    if (all.length <= mostLines) return all
    const first = new Set(changed.flatMap((one) => one[side].map(textOf)))
    const kept = [
      ...all.filter((place) => first.has(textOf(place))),
      ...all.filter((place) => !first.has(textOf(place))),
    ]
    const shown = new Set(kept.slice(0, mostLines))
    return all.filter((place) => shown.has(place))
  }
  return { before: lines('before'), after: lines('after') }
}

const mostLines = 50

function textOf({ file, line }: Place): string {
  return `${file}:${String(line)}`
}
