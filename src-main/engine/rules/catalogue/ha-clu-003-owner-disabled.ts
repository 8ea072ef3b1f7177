import type { HostInstance } from '../../model/snapshot'
import { all, when, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly, clusteredHosts, hasInstance, ofResource } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-003',
  title: 'Clustered host instance disabled on a possible owner',
  severity: 'critical',
  basis: 'DOC',
  why: 'A clustered host cannot fail over to a node where its instance is disabled: everything in the host stops.',
  fix: 'Enable the instance on every possible owner, or remove the node from the possible owners.',
  citations: [sources.CR, sources.W_HID],
  asks: [],
  by: ['T03', 'C02'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    clusteredHosts(estate)
      .filter(({ resource }) => resource.is !== 'none')
      .map((host) => {
        const disabled = (instance: HostInstance) => isDisabledOwner(instance, host, estate)
        const servers = host.instances.filter((row) => disabled(row).is === 'yes').map(({ server }) => server)
        return decide(all(host.clustered, hasInstance(host, estate, disabled)), {
          ...aboutHost(host, 'critical'),
          servers,
          message: `Host ${host.name} may fail over to ${nameList(servers)}, where its instance is disabled: such a failover fails.${byNameOnly(host.resource)}`,
          ask: ifClustered(
            host,
            `Is the instance of host ${host.name} enabled on every possible owner of its cluster resource?`,
          ),
          bad: 'no',
        })
      }),
})

function isDisabledOwner({ disabled, server, at }: HostInstance, { resource }: HostFacts, { cluster }: Estate): Truth {
  const state = when(disabled, Boolean)
  return all(
    { ...state, at: [...state.at, at] },
    ofResource(resource, (row) => cluster.mayRunOn(row, server)),
  )
}
