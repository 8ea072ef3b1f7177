import type { ClusterResource, Dependencies } from '../../model/snapshot'
import { no, perhaps, sure, type Truth } from '../../model/truth'
import type { Estate } from './estate'

/** Whether something that the resource could not do without before is now one of several alternatives. */
export function hasLoosened(row: ClusterResource, estate: Estate, earlier: Estate): Truth {
  if (!row.dependencies.known) return perhaps(row.dependencies.missing)
  const { at } = row.dependencies
  if (optional(row.dependencies.value, estate).size === 0) return no(at)
  const had = earlier.cluster.resource(row.name)
  if (had === undefined) {
    const { missing } = earlier.cluster.resources
    return missing.length > 0 ? perhaps(missing, at) : no(at)
  }
  if (!had.dependencies.known) return perhaps(had.dependencies.missing, at)
  return sure(loosened(row, estate, earlier).length > 0, at)
}

export function loosened(row: ClusterResource, estate: Estate, earlier: Estate): readonly string[] {
  const had = earlier.cluster.resource(row.name)
  if (!row.dependencies.known || !had?.dependencies.known) return []
  const wanted = required(had.dependencies.value, earlier)
  return [...optional(row.dependencies.value, estate)].filter(([key]) => wanted.has(key)).map(([, name]) => name)
}

function required(dependencies: Dependencies, estate: Estate): ReadonlyMap<string, string> {
  return named(dependencies.filter(({ length }) => length === 1).flat(), estate)
}

function optional(dependencies: Dependencies, estate: Estate): ReadonlyMap<string, string> {
  const kept = required(dependencies, estate)
  const alternatives = named(dependencies.filter(({ length }) => length > 1).flat(), estate)
  return new Map([...alternatives].filter(([key]) => !kept.has(key)))
}

/** An expression may name a resource by its name or by its id. */
function named(names: readonly string[], { cluster }: Estate): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const spelled = cluster.resource(name)?.name ?? name
      return [spelled.toLowerCase(), spelled]
    }),
  )
}
