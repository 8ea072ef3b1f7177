import { all, no, perhaps, yes, type Truth } from '../../model/truth'
import type { ClusterResource } from '../../model/snapshot'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** Whether the cluster group of the host has a Message Queuing resource. */
export function groupHasMessageQueuing({ group, name }: HostFacts, { cluster }: Estate): Truth {
  if (!group?.known) return perhaps(group?.missing ?? ['biztalk-hosts.json'])
  if (group.value === '') return perhaps([`which export is newer: they disagree about the clustering of ${name}`])
  const { rows, missing } = cluster.inGroup(group.value, isMessageQueuing)
  if (rows.length > 0) return yes([...group.at, ...rows.map(({ at }) => at)])
  const elsewhere = cluster.resources.rows.filter(isMessageQueuing).map(({ at }) => at)
  return missing.length > 0 ? perhaps(missing, group.at) : no([...group.at, ...elsewhere])
}

/** Whether the host's resource can only be online together with a Message Queuing resource. */
export function waitsForMessageQueuing({ resource, name }: HostFacts, { cluster }: Estate): Truth {
  switch (resource.is) {
    case 'found':
      return all(yes(resource.at), cluster.dependsOn(resource.row, isMessageQueuing))
    case 'none':
      return perhaps([`cluster-resources.json: the resource that runs BTSSvc$${name}`])
    case 'unknown':
      return perhaps(resource.missing)
  }
}

export function isMessageQueuing({ type }: ClusterResource): boolean {
  return type === 'msmq'
}
