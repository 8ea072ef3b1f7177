import { applicationOf, isInScope, singleApplications } from '../assemble/scope'
import { nameKey, type Address } from '../model/address'
import type { Artifact } from '../model/artifact'
import { byCodeUnit } from '../model/place'
import type { State } from '../model/state'
import type { Difference, OutOfScope } from './change'
import { isBinding, isListed } from './known'
import { groupBy } from './row'

/** Bindings of `here` that the other side's exports would not show, by application. */
export function outOfScope(here: State, there: State): readonly OutOfScope[] {
  if (!here.listings.has('bindings') || !there.listings.has('bindings')) return []
  const found = [...here.artifacts].flatMap(([key, artifact]) => {
    const other = there.artifacts.get(key)
    if (!isBinding(artifact.kind) || !isListed(artifact) || (other && isListed(other))) return []
    return isInScope(artifact, here, there) ? [] : [{ application: applicationOf(artifact, here) ?? '', artifact }]
  })
  return [...groupBy(found, ({ application }) => nameKey(application))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]) => ({
      only: here.side,
      application: group[0]?.application ?? '',
      artifacts: addressesOf(group.map(({ artifact }) => artifact)),
    }))
}

export function otherApplication(before: State, after: State): Pick<Difference, 'otherApplication'> {
  const names = singleApplications(before, after)
  return names === undefined ? {} : { otherApplication: { before: names.a, after: names.b } }
}

function addressesOf(artifacts: readonly Artifact[]): readonly Address[] {
  return artifacts.map(({ address }) => address)
}
