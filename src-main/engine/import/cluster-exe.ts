import type { TableSection } from './console-sections'
import type { TextCell, TextRow } from './console-tables'

type Wanted = 'ClusterResource' | 'ClusterGroup' | 'ClusterNode'

/** What a table of cluster.exe lists; its columns are of fixed width, and long names push the others aside. */
export function clusterExeList({ header }: TableSection): Wanted | undefined {
  const names = header.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  if (names === 'resource group node status') return 'ClusterResource'
  if (names === 'group node status') return 'ClusterGroup'
  return names === 'node node id status' ? 'ClusterNode' : undefined
}

const status =
  /^(.*?\S)\s+(\S+)\s+(Online|Offline|Failed|Partially Online|(?:Online |Offline )?Pending|Up|Down|Paused|Joining)\s*$/

/** Each row from its right end: the status, the node, and for a resource the longest group that is known. */
export function rowsOfClusterExe(section: TableSection, groups: ReadonlySet<string>): readonly TextRow[] {
  const list = clusterExeList(section)
  return section.rows.map(({ text, line }) => {
    const [, rest, node, state] = status.exec(text) ?? []
    if (rest === undefined || node === undefined || state === undefined) return { line, cells: undefined }
    const at = (value: string, name: string): TextCell => ({ name, text: value, column: text.indexOf(value) + 1 })
    const known = at(state, 'State')
    if (list === 'ClusterNode') return { line, cells: [at(rest, 'Name'), known] }
    if (list === 'ClusterGroup') return { line, cells: [at(rest, 'Name'), at(node, 'OwnerNode'), known] }
    const parts = splitResource(rest, groups)
    const cells = parts && [at(parts.name, 'Name'), at(parts.group, 'OwnerGroup'), at(node, 'OwnerNode'), known]
    return { line, cells }
  })
}

/** The names of the groups that the same text lists. */
export function groupsIn(sections: readonly TableSection[]): ReadonlySet<string> {
  const groups = sections.filter((section) => clusterExeList(section) === 'ClusterGroup')
  return new Set(
    groups.flatMap((section) => rowsOfClusterExe(section, new Set()).flatMap(({ cells }) => cells?.[0]?.text ?? [])),
  )
}

function splitResource(text: string, groups: ReadonlySet<string>): { name: string; group: string } | undefined {
  const ends = [...groups].filter((group) => text.endsWith(` ${group}`))
  const longest = ends.reduce((best, group) => (group.length > best.length ? group : best), '')
  if (longest !== '') return { name: text.slice(0, -longest.length).trim(), group: longest }
  const [name, group, ...more] = text.split(/\s{2,}/)
  return name !== undefined && group !== undefined && more.length === 0 ? { name, group } : undefined
}
