import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, no, perhaps, type Truth } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import { atLeast } from '../facts/count'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { hostPartOf, isAnyAddress, listens } from '../facts/listeners'
import { namesOneServer } from '../facts/one-server'
import { suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-WCF-004',
  title: 'Listener address names one machine',
  severity: 'medium',
  basis: 'INF',
  why: 'On every other server the location does not open, or its clients do not reach it. A change of the name alone can leave the location disabled.',
  fix: 'Listen on localhost, and give the clients the address of the load balancer or of the cluster group as the public address.',
  citations: [sources.WPUB],
  asks: ['Q08'],
  by: ['T01', 'T08', 'B06'],

  judge: (estate) =>
    suspects(
      estate,
      (host) => host.locations.filter((location) => opensPort(location, host, estate)),
      (location, host) => all(any(host.clustered, atLeast(host.enabled, 2)), pinsServer(location, estate)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} can run on ${nameList(host.enabled.sure)}, but listens for ${nameList(found)} on the name of one server (${nameList(found.map(({ uri }) => uri))}): on any other the location does not open, or is not reached.`,
        ask: `Can ${nameList(found)} be opened, and be reached by its clients, on every server that runs host ${host.name}?`,
        bad: 'no',
        code: 'Q08',
      }),
    ),
})

/** HA-MLLP-002 says the worse thing of MLLP; a relay listens in Azure. */
function opensPort(location: ReceiveLocation, host: HostFacts, { snapshot }: Estate): boolean {
  if (/relay$/i.test(location.transport)) return false
  return isAdapter(location, 'WCF-NetNamedPipe') || listens(location, host, snapshot)
}

function pinsServer(location: ReceiveLocation, estate: Estate): Truth {
  const name = hostPartOf(location)
  if (!name.known) return perhaps(name.missing)
  return isAnyAddress(name.value) ? no(name.at) : namesOneServer(name.value, estate)
}
