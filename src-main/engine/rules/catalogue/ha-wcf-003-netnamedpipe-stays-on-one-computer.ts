import { yes } from '../../model/truth'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-WCF-003',
  title: 'WCF-NetNamedPipe: extra instances give no failover',
  severity: 'medium',
  basis: 'DOC*',
  why: 'A named pipe does not leave the computer: client and host must be on the same one, and are away together when it fails.',
  fix: 'Use WCF-NetTcp, or run the other end on every server of the host, too, and let it use the one beside it.',
  citations: [sources.WNP, sources.AIB, sources.SR],
  asks: [],
  by: ['B05', 'B01', 'T01', 'T08'],

  judge: (estate) =>
    suspects(estate, using('WCF-NetNamedPipe'), ({ places }) => yes(places)).map(({ host, bad, found }) => {
      const severity = severityFor('medium', found)
      const ask = `Does the other end of ${nameList(found)} run on every server that can run host ${host.name}?`
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity,
        servers: host.active.sure,
        message: `Host ${host.name} uses named pipes for ${nameList(found)}, which only reach processes of the same server: another instance of the host takes over nothing from a server that fails.`,
        ask,
        bad: 'no',
        open: { ask, missing: ['where the other end runs'], couldBe: severity, yes: 'passes', no: severity },
      })
    }),
})
