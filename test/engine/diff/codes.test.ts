import { describe, expect, it } from 'vitest'
import { bindings, cluster, clusterings, group, topology, type Case } from './support/cases'
import { diffOf, edited, files, lines } from './support/sides'

const chapters: readonly (readonly [string, readonly Case[]])[] = [
  ['hosts, instances and servers', topology],
  ['clustering of hosts', clusterings],
  ['cluster', cluster],
  ['bindings', bindings],
  ['group', group],
]

describe.each(chapters)('%s', (_, cases) => {
  it.each(cases)('%s', (_title, edit, changes) => {
    expect(lines(diffOf(files, edited(edit)).changes)).toEqual(changes)
  })
})
