import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, not, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { isStated } from '../facts/stated'
import { suspects } from '../facts/suspects'
import { isTibcoRendezvous } from '../facts/tibco'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-RV-001',
  title: 'TIBCO Rendezvous receive on several instances without a distributed queue',
  severity: 'high',
  basis: 'DOC*',
  why: 'Rendezvous delivers a message to every listener of its subject: without a distributed queue each instance receives it.',
  fix: 'Set Member of BizTalk group to true, with a reusable name, a ledger and the intervals of the distributed queue; or cluster the host.',
  citations: [sources.RV, sources.RVM],
  asks: ['Q12', 'Q17'],
  by: ['T01', 'T09', 'B07'],

  judge: (estate) =>
    suspects(
      estate,
      ({ locations }) => locations.filter(isTibcoRendezvous),
      (location, host) => all(host.severalReaders, standsAlone(location)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(found)} is no member of a distributed queue, so that each of them listens and receives every message.`,
        ask: asking(onSeveralServers(host), [
          any(...found.map(standsAlone)),
          `is ${nameList(found)} no member of a distributed queue`,
        ]),
        bad: 'yes',
        code: 'Q17',
      }),
    ),
})

function standsAlone(location: ReceiveLocation): Truth {
  return not(isStated(location, 'MemberOfBizTalkGroup'))
}
