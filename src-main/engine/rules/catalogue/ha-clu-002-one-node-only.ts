import type { ClusterResource } from '../../model/snapshot'
import { all, no, perhaps, when, yes, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly, clusteredHosts, isInstalledOn, ofResource, usableOwnersOf } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-002',
  title: 'Clustered host can run on only one node',
  severity: 'critical',
  basis: 'DOC*',
  why: 'The host is clustered in name only: when its node is lost, there is no other node that could take over.',
  fix: 'Make a second node with an instance of the host a possible owner of the host and of all resources it depends on.',
  citations: [sources.CR, sources.UW],
  asks: [],
  by: ['T02', 'T03', 'C01', 'C04', 'T07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    clusteredHosts(estate)
      .filter((host) => host.resource.is !== 'none' && !isToldElsewhere(host, estate))
      .map((host) => {
        const servers = usableOwnersOf(host, estate)
        return decide(
          all(
            host.clustered,
            ofResource(host.resource, (row) => oneNode(row, host, estate)),
          ),
          {
            ...aboutHost(host, 'critical'),
            servers,
            message: `Host ${host.name} can run on ${servers.length === 0 ? 'no node' : `${nameList(servers)} only`}: no second node can own its resource and all that it depends on.${byNameOnly(host.resource)}`,
            ask: ifClustered(
              host,
              `Can host ${host.name} run on more than one node, with all resources that it depends on?`,
            ),
            bad: 'no',
          },
        )
      }),
})

function oneNode(row: ClusterResource, host: HostFacts, { cluster }: Estate): Truth {
  const usable = cluster.usableOwners(row)
  if (!usable.known) return when(usable, () => true)
  if (usable.value.length < 2) return yes(usable.at)
  const enabled = usable.value.map((server) => isInstalledOn(host, server, 'enabled'))
  const limits = cluster.unknownLimits(row)
  const open = enabled.filter(({ is }) => is === 'yes').length < 2 ? enabled.flatMap(({ missing }) => missing) : []
  const missing = [...new Set([...open, ...limits])]
  return missing.length > 0 ? perhaps(missing, usable.at) : no([...usable.at, ...enabled.flatMap(({ at }) => at)])
}

/** Enough nodes could take over, were their instances there and enabled: HA-CLU-001 and HA-CLU-003 say so. */
function isToldElsewhere(host: HostFacts, estate: Estate): boolean {
  const usable = usableOwnersOf(host, estate)
  const able = usable.filter((server) => isInstalledOn(host, server, 'enabled').is !== 'no')
  return usable.length >= 2 && able.length < 2
}
