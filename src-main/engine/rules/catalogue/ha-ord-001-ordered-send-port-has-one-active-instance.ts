import { sameName } from '../../model/address'
import type { SendTransport } from '../../model/snapshot'
import { no, type Truth } from '../../model/truth'
import { atLeast } from '../facts/count'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-ORD-001',
  title: 'Ordered send port: single active instance by design',
  severity: 'advice',
  basis: 'DOC',
  why: 'BizTalk lets one instance at a time send for an ordered port, and another instance takes over when that one fails.',
  fix: 'Keep two or more instances of the host. Do not cluster it for the sake of the order.',
  citations: [sources.OD, sources.SPG],
  asks: [],
  by: ['B10', 'T02', 'T08'],

  judge: (estate) =>
    orderedHosts(estate).map(({ host, transports }) =>
      decide(withoutFinding(host), {
        subject: host.address,
        artifacts: transports,
        at: placesOf(transports),
        severity: 'advice',
        message: `Host ${host.name} sends for the ordered ports ${nameList(transports)} from one instance at a time.`,
        ask: `Does host ${host.name} have a second instance that can take over the ordered ports ${nameList(transports)}?`,
        bad: 'no',
      }),
    ),
})

/** A single instance is HA-HOST-001's finding and a clustered host HA-CLU-007's, so that a number is enough here. */
function withoutFinding({ clustered, enabled }: HostFacts): Truth {
  const several = atLeast(enabled, 2)
  if (clustered.is === 'yes') return no(clustered.at)
  return several.is === 'unknown' ? several : no(several.at)
}

function orderedHosts({
  subjects,
  snapshot,
}: Estate): readonly { host: HostFacts; transports: readonly SendTransport[] }[] {
  const transports = snapshot.sendPorts.rows
    .filter(({ ordered }) => ordered)
    .flatMap((port) => port.transports.filter(({ role }) => role === 'primary'))
  return subjects
    .map((host) => ({ host, transports: transports.filter((transport) => sameName(transport.host, host.name)) }))
    .filter((found) => found.transports.length > 0)
}
