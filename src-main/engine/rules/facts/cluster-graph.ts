import { serverKey } from '../../model/address'
import { known, type Fact } from '../../model/fact'
import type { ClusterResource } from '../../model/snapshot'
import { all, any, no, perhaps, yes, type Truth } from '../../model/truth'

/** The cluster's resources by what they depend on. Every walk keeps to resources it has not seen, so that a circle ends. */
export interface Graph {
  readonly resource: (name: string) => ClusterResource | undefined
  readonly possibleOwners: (resource: ClusterResource) => Fact<readonly string[]>
  /** What would complete the list of resources. */
  readonly missing: readonly string[]
}

const none: ReadonlySet<string> = new Set()

/** Possible owners that every resource it cannot do without shares. */
export function ownersThrough(graph: Graph, of: ClusterResource, seen = none): Fact<readonly string[]> {
  const own = graph.possibleOwners(of)
  if (!own.known || !of.dependencies.known || seen.has(of.name)) return own
  const deeper = new Set([...seen, of.name])
  let { value, at } = own
  for (const alternatives of of.dependencies.value) {
    const rows = alternatives.map((name) => graph.resource(name))
    const allowed = rows.map((row) => row && ownersThrough(graph, row, deeper))
    if (!allowed.every((owners) => owners?.known)) continue
    const union = new Set(allowed.flatMap((owners) => (owners?.known ? owners.value.map(serverKey) : [])))
    const restricted = value.filter((node) => union.has(serverKey(node)))
    if (restricted.length < value.length) {
      at = [...at, ...of.dependencies.at, ...allowed.flatMap((owners) => (owners?.known ? owners.at : []))]
    }
    value = restricted
  }
  return known(value, at)
}

/** What could still cut these owners down, were it known. */
export function unknownLimits(graph: Graph, of: ClusterResource, seen = none): readonly string[] {
  if (seen.has(of.name)) return []
  const deeper = new Set([...seen, of.name])
  const own = [graph.possibleOwners(of), of.dependencies].flatMap((fact) => (fact.known ? [] : fact.missing))
  const rows = of.dependencies.known ? of.dependencies.value.flat().map((name) => graph.resource(name)) : []
  return [...own, ...rows.flatMap((row) => (row ? unknownLimits(graph, row, deeper) : []))]
}

/** Whether the resource cannot be online without one for which the condition holds. An OR does not assure it. */
export function dependsOn(
  graph: Graph,
  of: ClusterResource,
  holds: (on: ClusterResource) => boolean,
  seen = none,
): Truth {
  if (seen.has(of.name)) return no()
  if (!of.dependencies.known) return perhaps(of.dependencies.missing)
  const deeper = new Set([...seen, of.name])
  const assures = (name: string): Truth => {
    const on = graph.resource(name)
    if (!on) return perhaps(graph.missing.length > 0 ? graph.missing : [`the resource ${name}`])
    return holds(on) ? yes([on.at]) : dependsOn(graph, on, holds, deeper)
  }
  const { value, at } = of.dependencies
  const truth = any(no(at), ...value.map((alternatives) => all(...alternatives.map(assures))))
  return { ...truth, at: [...at, ...truth.at] }
}
