import type { Change, Evidence, Noise } from '../../../../src-main/engine/diff/change'
import type { Place } from '../../../../src-main/engine/model/place'
import { diffOf, lines, type Files } from './sides'

/** All that is said of two sides, as text, with the lines that prove it. */
export function wholeOf(before: Files, after: Files): string {
  const { changes, noise, notCompared, outOfScope, otherApplication, renames } = diffOf(before, after)
  const shown = (evidence: Evidence) => `${quoted(evidence.before, before)} -> ${quoted(evidence.after, after)}`
  return [
    ...changes.flatMap((change) => changeText(change, shown(change.evidence))),
    ...noise.map((one) => noiseText(one, shown(one.evidence))),
    ...notCompared.map(({ listing, only }) => `not compared ${listing}, ${only} only`),
    ...outOfScope.map(
      ({ only, application, artifacts }) => `out of scope ${application}, ${only} only: ${artifacts.join(', ')}`,
    ),
    ...(otherApplication ? [`other application: ${otherApplication.before} -> ${otherApplication.after}`] : []),
    ...renames.map(({ from, to }) => `renamed ${from} -> ${to}`),
  ].join('\n')
}

function changeText(change: Change, evidence: string): readonly string[] {
  const { id, note, undo } = change
  return [
    ...lines([change]),
    `  ${id}`,
    ...(note === undefined ? [] : [`  ${note}`]),
    `  ${evidence}`,
    ...undo.map(({ address, path }) => `  takes back ${address}${path === undefined ? '' : ` ${path}`}`),
  ]
}

function noiseText({ why, address, path, before = '∅', after = '∅' }: Noise, evidence: string): string {
  return `${why} ${address} ${path}: ${before} -> ${after}\n  ${evidence}`
}

/** What stands at the places, in place of the numbers of lines. */
function quoted(places: readonly Place[], texts: Files): string {
  const textAt = ({ file, line }: Place) =>
    texts[file]
      ?.split('\n')
      .slice(line - 1)
      .join(' ') ?? 'no such line'
  const shown = (place: Place) => textAt(place).replace(/\s+/g, ' ').trim().slice(0, 60).trim()
  return places.length === 0 ? '∅' : places.map((place) => `${place.file} ${shown(place)}`).join(' | ')
}
