import { all, any } from '../../model/truth'
import { isSet } from '../facts/property'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SB-001',
  title: 'Service Bus receive with sessions/order on several instances',
  severity: 'low',
  basis: 'INF',
  why: 'Service Bus keeps the order of messages within a session only: sessions that several instances read at once overtake each other.',
  fix: 'Ask whether order matters beyond a session; where it does, cluster the host.',
  citations: [sources.SB],
  asks: ['Q13'],
  by: ['T01', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('SB-Messaging'), (location, host) =>
      all(host.severalReaders, any(isSet(location, 'IsSessionful'), isSet(location, 'OrderedProcessing'))),
    ).map(({ host, bad, found }) => {
      const severity = severityFor('low', found)
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity,
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(found)} keeps the order within a session only.`,
        ask: `Can host ${host.name} run on more than one server at a time, although ${nameList(found)} must keep an order?`,
        bad: 'yes',
        open: {
          code: 'Q13',
          ask: `Must the messages of ${nameList(found)} stay in order beyond a single session?`,
          missing: ['what the receivers of the messages need'],
          couldBe: severity,
          yes: severity,
          no: 'passes',
        },
      })
    }),
})
