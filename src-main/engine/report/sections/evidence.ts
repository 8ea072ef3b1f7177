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
