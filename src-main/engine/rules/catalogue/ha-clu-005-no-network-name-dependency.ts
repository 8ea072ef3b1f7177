import { all, not } from '../../model/truth'
import { ifClustered } from '../asking'
import { isGroupless } from '../facts/host-group'
import { aboutHost, byNameOnly, clusteredHosts, ofResource } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-005',
  title: 'Clustered host resource does not depend on the group’s Network Name',
  severity: 'high',
  basis: 'DOC',
  why: 'The host can start before the name of its group is there, and then runs under the name of the node.',
  fix: 'Add the dependency on the Network Name again, joined by AND.',
  citations: [sources.CR],
  asks: ['Q25'],
  by: ['C05', 'T10'],

  judge: (estate) =>
    clusteredHosts(estate)
      .filter((host) => host.resource.is !== 'none' && !isGroupless(host, estate))
      .map((host) => {
        const { resource } = host
        const name = resource.is === 'found' ? resource.row.name : ''
        const depends = ofResource(resource, (row) =>
          not(estate.cluster.dependsOn(row, ({ type }) => type === 'network-name')),
        )
        return decide(all(host.clustered, depends), {
          ...aboutHost(host, 'high'),
          message: `Host ${host.name} can start without its Network Name: no dependency of cluster resource ${name} assures it.${byNameOnly(resource)}`,
          ask: ifClustered(
            host,
            `Does the cluster resource of host ${host.name} depend on the Network Name of its group?`,
          ),
          bad: 'no',
          code: 'Q25',
        })
      }),
})
