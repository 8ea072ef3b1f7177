import { all, any, no, not, perhaps, type Truth } from '../../model/truth'
import type { ReceiveLocation } from '../../model/snapshot'
import { asking, onSeveralServers } from '../asking'
import { dialsOut } from '../facts/mllp-connection'
import { isSet } from '../facts/property'
import { receiving, suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MLLP-003',
  title: 'MLLP receive: sender reaches one address only',
  severity: 'medium',
  basis: 'INF',
  why: 'An MLLP sender opens a connection to one address and often keeps it: another instance takes over only where that address leads to it, and the order of messages holds for one instance only.',
  fix: 'Cluster the host, and give the senders the network name of its group as the MLLP address.',
  citations: [sources.HL7A, sources.HL7P, sources.HL7R],
  asks: ['Q08', 'Q13', 'Q20'],
  by: ['T01', 'T02', 'B01', 'B07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    suspects(estate, receiving('MLLP'), (location, host) => {
      const several = all(host.severalReaders, any(isSet(location, 'OrderedDelivery'), isReached(location)))
      return any(no(), host.oneUnclusteredReader, several)
    }).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>): Judgement {
  const names = nameList(found)
  const servers = nameList(host.active.sure)
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity: severityFor(bad.is === 'yes' ? 'high' : 'medium', found),
    servers: host.active.sure,
    message:
      host.severalReaders.is === 'yes'
        ? `Host ${host.name} is not clustered and can run on ${servers} at once, but ${names} must deliver in order, which each instance keeps for itself only.`
        : `Host ${host.name} is not clustered and runs on ${servers} only: nothing comes in for ${names} while that server is down.`,
    ask: asking(onSeveralServers(host), [
      any(...found.map(isReached)),
      `do the senders of ${names} use an address that leads to every server of the host`,
    ]),
    bad: 'no',
    code: 'Q08',
  })
}

function isReached(location: ReceiveLocation): Truth {
  return all(not(dialsOut(location)), perhaps([`whether one address leads to every server`]))
}
