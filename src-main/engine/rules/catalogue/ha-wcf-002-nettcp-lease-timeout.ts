import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, perhaps, sure, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { receiving, suspects } from '../facts/suspects'
import { secondsOf } from '../facts/time-span'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

const longest = 30

export default defineRule({
  id: 'HA-WCF-002',
  title: 'NetTcp lease timeout too long behind a load balancer',
  severity: 'low',
  basis: 'DOC',
  why: 'A client keeps its pooled connection to one server for that long: the load is uneven, and a server that fails or is drained is left slowly.',
  fix: 'Set LeaseTimeout to 00:00:30, which Microsoft gives as the value to start with.',
  citations: [sources.SR, sources.WTCP, sources.WPS],
  asks: ['Q08'],
  by: ['T01', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('WCF-NetTcp'), (location, host) => all(isLong(location), host.severalReaders)).map(
      ({ host, bad, found }) => {
        const severity = severityFor('low', found)
        const ask = `Do the clients of ${nameList(found)} reach host ${host.name} through a load balancer?`
        return decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity,
          servers: host.active.sure,
          message: `Host ${host.name} listens on ${nameList(host.active.sure)} for ${nameList(found)} with a LeaseTimeout of more than 30 seconds: behind a load balancer the clients stay with one server for that long.`,
          ask: asking(onSeveralServers(host), [
            any(...found.map(isLong)),
            `is the LeaseTimeout of ${nameList(found)} longer than 30 seconds`,
          ]),
          bad: 'yes',
          code: 'Q08',
          open: { code: 'Q08', ask, missing: ['the load balancer'], couldBe: severity, yes: severity, no: 'passes' },
        })
      },
    ),
})

function isLong(location: ReceiveLocation): Truth {
  const lease = location.property('LeaseTimeout', '00:05:00')
  if (!lease.known) return perhaps(lease.missing)
  const seconds = secondsOf(lease.value)
  return seconds === undefined
    ? perhaps([`a readable value of LeaseTimeout in ${location.address}`], lease.at)
    : sure(seconds > longest, lease.at)
}
