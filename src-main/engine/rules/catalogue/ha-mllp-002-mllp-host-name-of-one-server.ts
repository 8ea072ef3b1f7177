import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, anyOf, perhaps, when, type Truth } from '../../model/truth'
import { atLeast } from '../facts/count'
import type { HostFacts } from '../facts/host-facts'
import { dialsOut } from '../facts/mllp-connection'
import { isAnyServer, listensOn } from '../facts/mllp-listener'
import { defineRule, type Judgement } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MLLP-002',
  title: 'MLLP host name not valid on every node',
  severity: 'high',
  basis: 'DOC*',
  why: 'An MLLP location can be enabled only where its host name is localhost or the name of the server it runs on, so every other node cannot take over.',
  fix: 'Set the host name to localhost, and give the senders the name of the cluster group or the address of a load balancer.',
  citations: [sources.HL7E, sources.HL7S],
  asks: ['Q20'],
  by: ['T01', 'T08', 'B06'],

  judge: (estate) => receivingHosts(estate, usesAdapter('MLLP')).map(({ host, locations }) => speakOf(host, locations)),
})

function speakOf(host: HostFacts, listeners: readonly ReceiveLocation[]): Judgement {
  const { truth: named, found: locations } = anyOf(listeners, namesOneServer)
  const names = nameList(locations.flatMap((location) => nameOf(location)))
  return decide(all(any(host.clustered, atLeast(host.enabled, 2)), named), {
    subject: host.address,
    artifacts: locations,
    at: placesOf(locations),
    severity: severityFor('high', locations),
    servers: host.enabled.sure,
    message: `Host ${host.name} can run on ${nameList(host.enabled.sure)}, but ${nameList(locations)} listens on the name ${names}: on every other server it cannot be enabled.`,
    ask: `Can ${nameList(locations)} be enabled on every server that runs host ${host.name}?`,
    bad: 'no',
    code: 'Q20',
  })
}

/** The address of a location that opens the connection itself may name the other system. */
function namesOneServer(location: ReceiveLocation): Truth {
  const named = when(listensOn(location), (name) => !isAnyServer(name))
  return named.is === 'yes' && dialsOut(location).is === 'yes'
    ? perhaps([`the local host name of ${location.address}`])
    : named
}

function nameOf(location: ReceiveLocation): readonly string[] {
  const name = listensOn(location)
  return name.known ? [name.value] : []
}
