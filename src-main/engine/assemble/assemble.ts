import { keyOf, type Key } from '../model/address'
import type { Issue } from '../model/issue'
import type { Part } from '../model/part'
import { byCodeUnit, type Side } from '../model/place'
import type { State } from '../model/state'
import { join, type Statement } from './join'
import { listingsOf } from './listings'
import { withManifests } from './manifests'
import { byPrecedence } from './precedence'

export interface Assembled {
  readonly state: State
  /** In the order of their names; each with the issues that only joining them showed. */
  readonly parts: readonly Part[]
}

/** Joins the files of one side. The order in which they were given does not matter. */
export function assemble(side: Side, given: readonly Part[]): Assembled {
  const parts = withManifests(given).toSorted(byPrecedence)
  const joined = [...statementsOf(parts)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, statements]) => ({ key, ...join(statements) }))
  const conflicts = joined.flatMap((one) => one.conflicts)
  return {
    state: {
      side,
      artifacts: new Map(joined.map(({ key, artifact }) => [key, artifact])),
      listings: listingsOf(parts),
      scopes: new Map(parts.flatMap(({ file, scope }) => (scope ? [[file, scope] as const] : []))),
    },
    parts: parts
      .toSorted((a, b) => byCodeUnit(a.file, b.file))
      .map((part) => ({ ...part, issues: [...part.issues, ...issuesOf(part, conflicts)] })),
  }
}

function statementsOf(parts: readonly Part[]): ReadonlyMap<Key, [Statement, ...Statement[]]> {
  const statements = new Map<Key, [Statement, ...Statement[]]>()
  for (const part of parts) {
    for (const artifact of part.artifacts) {
      const key = keyOf(artifact.address)
      const said = statements.get(key)
      if (said) said.push({ part, artifact })
      else statements.set(key, [{ part, artifact }])
    }
  }
  return statements
}

function issuesOf(
  { file }: Part,
  conflicts: readonly { readonly file: string; readonly issue: Issue }[],
): readonly Issue[] {
  return conflicts.filter((conflict) => conflict.file === file).map(({ issue }) => issue)
}
