import { all, any, not, when, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly, clusteredHosts, isInstalledOn, ofResource, ownersOf } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-001',
  title: 'Possible owner of the clustered host has no instance of the host',
  severity: 'critical',
  basis: 'DOC',
  why: 'A failover to a node without an instance of the host fails, and everything in the host stops.',
  fix: 'Add the instance on that node, or remove the node from the possible owners.',
  citations: [sources.CR],
  asks: [],
  by: ['T08', 'T02', 'T04', 'C02', 'C03', 'T07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    clusteredHosts(estate)
      .filter(({ resource }) => resource.is !== 'none')
      .map((host) => {
        const owners = ownersOf(host, estate)
        const lacking = owners.filter((server) => isInstalledOn(host, server).is === 'no')
        return decide(all(host.clustered, ownerLacks(host, estate)), {
          ...aboutHost(host, severityOf(host, owners)),
          servers: lacking,
          message: `Host ${host.name} may fail over to ${nameList(lacking)}, where no instance of it is installed: such a failover fails.${byNameOnly(host.resource)}`,
          ask: ifClustered(
            host,
            `Is an instance of host ${host.name} installed on every possible owner of its cluster resource?`,
          ),
          bad: 'no',
        })
      }),
})

function ownerLacks(host: HostFacts, { cluster }: Estate): Truth {
  return ofResource(host.resource, (row) => {
    const owners = cluster.possibleOwners(row)
    if (!owners.known) return when(owners, () => true)
    const truth = any(...owners.value.map((server) => not(isInstalledOn(host, server))))
    return { ...truth, at: [...truth.at, ...owners.at] }
  })
}

/** With a valid owner to spare, a failover that goes wrong still finds another one. */
function severityOf(host: HostFacts, owners: readonly string[]): 'critical' | 'high' {
  return owners.filter((server) => isInstalledOn(host, server, 'enabled').is === 'yes').length >= 3
    ? 'high'
    : 'critical'
}
