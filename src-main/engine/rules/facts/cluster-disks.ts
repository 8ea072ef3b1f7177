import { missingOf } from '../../assemble/snapshot'
import type { Place } from '../../model/place'
import type { ClusterResource } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** Whether a path lies on a cluster disk without which the host's resource cannot be online. */
export function followsHost(path: string, { resource }: HostFacts, { snapshot, cluster }: Estate): Truth {
  const disk = diskOf(path, cluster.resources.rows)
  if (disk === undefined) return isOnClusterDisk(path, { snapshot, cluster })
  if (resource.is === 'unknown') return perhaps(resource.missing, disk.at)
  if (resource.is === 'none') return no(disk.at)
  const { is, at, missing: open } = cluster.dependsOn(resource.row, (on) => on.name === disk.resource.name)
  return { is, at: [...disk.at, ...at], missing: open }
}

/** Whether a path lies on a disk of the cluster, whatever runs there. */
export function isOnClusterDisk(path: string, { snapshot, cluster }: Pick<Estate, 'snapshot' | 'cluster'>): Truth {
  const disk = diskOf(path, cluster.resources.rows)
  if (disk !== undefined) return yes(disk.at)
  const missing = [...missingOf(snapshot.state, 'cluster-disks'), ...cluster.resources.missing]
  return missing.length > 0 ? perhaps(missing) : no()
}

interface Disk {
  readonly resource: ClusterResource
  readonly at: readonly Place[]
  readonly path: string
}

/** The disk with the longest path that leads there: a mount point lies below the letter of another disk. */
function diskOf(path: string, resources: readonly ClusterResource[]): Disk | undefined {
  const partitions = resources.flatMap(partitionsOf).filter((disk) => isBelow(path, disk.path))
  return partitions.toSorted((a, b) => b.path.length - a.path.length)[0]
}

function partitionsOf(resource: ClusterResource): readonly Disk[] {
  const setting = resource.artifact.settings.get('Partitions')
  if (setting === undefined) return []
  const { file, line, value } = setting
  return [value].flat().map((path) => ({ resource, at: [{ file, line }], path: String(path) }))
}

function isBelow(path: string, folder: string): boolean {
  return path.toLowerCase().startsWith(`${folder.replace(/\\+$/, '').toLowerCase()}\\`)
}
