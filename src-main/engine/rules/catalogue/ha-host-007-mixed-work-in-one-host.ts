import { no, perhaps, yes, type Truth } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-HOST-007',
  title: 'Receive, send and orchestration work mixed in one host',
  severity: 'advice',
  basis: 'DOC',
  why: 'A restart or failover of the host for one kind of work stops the others, and to cluster it drags all of them to one node.',
  fix: 'Use a host for each kind of work, and a clustered host of its own for each adapter that needs a single reader.',
  citations: [sources.HAH, sources.HST, sources.TGO],
  asks: [],
  by: ['B01', 'B09', 'B12', 'B02', 'B08'],

  judge: (estate) =>
    estate.subjects
      .filter(({ work }) => work.length > 0)
      .map((host) =>
        decide(isMixed(host, estate), {
          ...aboutHost(host, 'advice'),
          message: `Host ${host.name} ${nameList(kindsOf(host))}: a restart or failover for one of them stops the others.`,
          ask: `Does host ${host.name} carry work of another kind in bindings that were not given?`,
          bad: 'yes',
        }),
      ),
})

function kindsOf({ locations, transports, orchestrations }: HostFacts): readonly string[] {
  return [
    ...(locations.length > 0 ? [`receives for ${nameList(locations, 2)}`] : []),
    ...(transports.length > 0 ? [`sends for ${nameList(transports, 2)}`] : []),
    ...(orchestrations.length > 0 ? [`runs ${nameList(orchestrations, 2)}`] : []),
  ]
}

/** Message Queuing asks for its senders and receivers in one host, clustered in its group. */
function isQueueHost(host: HostFacts): boolean {
  const queues = host.endpoints.every((endpoint) => isAdapter(endpoint, 'MSMQ', 'WCF-NetMsmq'))
  return host.clustered.is === 'yes' && queues && host.orchestrations.length === 0
}

function isMixed(host: HostFacts, { snapshot: { receiveLocations } }: Estate): Truth {
  const places = [host.locations, host.transports, host.orchestrations].flatMap((kind) => placesOf(kind.slice(0, 1)))
  if (kindsOf(host).length > 1 && !isQueueHost(host)) return yes(places)
  return receiveLocations.missing.length > 0 ? perhaps(receiveLocations.missing, places) : no(places)
}
