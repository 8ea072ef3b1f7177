import { all, any } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { dialsOut } from '../facts/mllp-connection'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MLLP-004',
  title: 'MLLP receive that dials out runs on several instances',
  severity: 'high',
  basis: 'INF',
  why: 'Each instance opens a connection of its own: the other system may push the same messages to both, or refuse the second one.',
  fix: 'Cluster the host, so that one instance is connected at a time.',
  citations: [sources.HL7R, sources.HL7S],
  asks: ['Q12', 'Q20'],
  by: ['T01', 'T09', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('MLLP'), (location, host) => all(host.severalReaders, dialsOut(location))).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('high', found),
          servers: host.active.sure,
          message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them opens a connection of its own for ${nameList(found)}, and the other system may send to both.`,
          ask: asking(onSeveralServers(host), [
            any(...found.map(dialsOut)),
            `does BizTalk open the connection for ${nameList(found)}`,
          ]),
          bad: 'yes',
          code: 'Q20',
        }),
    ),
})
