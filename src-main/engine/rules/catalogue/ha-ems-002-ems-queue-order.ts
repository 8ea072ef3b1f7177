import { all, perhaps } from '../../model/truth'
import { suspects } from '../facts/suspects'
import { destinationIs, isTibcoEms } from '../facts/tibco'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-EMS-002',
  title: 'TIBCO EMS queue order with several consumers',
  severity: 'low',
  basis: 'DOC*',
  why: 'A queue gives each message to one reader, but several readers finish in any order: only an exclusive queue keeps it.',
  fix: 'Make the queue exclusive in TIBCO EMS, or cluster the host.',
  citations: [sources.EMS],
  asks: ['Q13', 'Q16'],
  by: ['T01', 'T09'],

  judge: (estate) =>
    suspects(
      estate,
      ({ locations }) => locations.filter(isTibcoEms),
      (location, host) =>
        all(
          host.severalReaders,
          destinationIs('queue', location),
          perhaps([`whether ${location.name} must keep the order of messages`]),
        ),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('low', found),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and reads the queue of ${nameList(found)} on ${nameList(host.active.sure)} at once: the order of messages is not kept.`,
        ask: `Must the messages of ${nameList(found)} stay in order, although the queue is not exclusive and host ${host.name} can run on more than one server at a time?`,
        bad: 'yes',
        code: 'Q13',
      }),
    ),
})
