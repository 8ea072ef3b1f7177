import type { ResourceType } from '../../model/snapshot'
import { all, any, no, not, perhaps, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import { isOnline } from '../facts/cluster-facts'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { isGroupless, ofGroup } from '../facts/host-group'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-004',
  title: 'Cluster group lacks Network Name or IP Address',
  severity: 'critical',
  basis: 'DOC',
  why: 'Without a Network Name and an IP Address in its group, the host does not work as a clustered resource.',
  fix: 'Create the missing resource in the group of the host, bring it online, and let the host depend on the Network Name.',
  citations: [sources.CR, sources.CG],
  asks: [],
  by: ['T08', 'T10', 'C07'],

  judge: (estate) =>
    clusteredHosts(estate)
      .filter((host) => !isGroupless(host, estate))
      .map((host) => {
        const group = host.group?.known ? host.group.value : ''
        const lacking = needed.filter(([type]) => hasOnline(group, type, estate).is === 'no').map(([, name]) => name)
        return decide(all(host.clustered, groupLacks(host, estate)), {
          ...aboutHost(host, 'critical'),
          message: `Cluster group ${group} of host ${host.name} has no ${lacking.join(' and no ')} that is online: the host does not work as a clustered resource.`,
          ask: ifClustered(
            host,
            `Does the cluster group of host ${host.name} have a Network Name and an IP Address that are online?`,
          ),
          bad: 'no',
        })
      }),
})

const needed: readonly (readonly [ResourceType, string])[] = [
  ['network-name', 'Network Name'],
  ['ip-address', 'IP Address'],
]

function groupLacks(host: HostFacts, estate: Estate): Truth {
  return ofGroup(host, (group) => {
    const lacks = needed.map(([type]) => not(hasOnline(group, type, estate)))
    return all(estate.cluster.hasGroup(group), any(...lacks))
  })
}

function hasOnline(group: string, type: ResourceType, { cluster }: Estate): Truth {
  const { rows, missing } = cluster.inGroup(group, (row) => row.type === type)
  const unlisted = missing.length > 0 ? [perhaps(missing)] : []
  return any(no(), ...rows.map(isOnline), ...unlisted)
}
