import { all, yes } from '../../model/truth'
import type { Count } from '../facts/count'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { hasNewServer, newServers, prerequisiteOf } from '../facts/prerequisites'
import { runningOn } from '../facts/running-on'
import { worksOf, type Work } from '../facts/trust'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-NODE-001',
  title: 'New node in a host’s server set: prerequisites unknown',
  severity: 'medium',
  basis: 'INF',
  why: 'What the host needs on a server may be missing on the new one: that it can take over is not known until it has done so once.',
  fix: 'Compare the new server with the old ones, part by part, and perform a test failover.',
  citations: [sources.TGR, sources.SFTP, sources.MQR, sources.BAP],
  asks: ['Q10', 'Q23'],
  by: ['T01', 'T05', 'C02', 'C03', 'T08'],

  judge: (estate, earlier) =>
    earlier === undefined
      ? []
      : estate.subjects.flatMap((host) => {
          const had = earlier.host(host.name)
          const needing = worksOf(host).filter((work) => prerequisiteOf(work) !== undefined)
          if (had === undefined || needing.length === 0) return []
          return [speakOf(host, needing, [runningOn(host, estate.cluster), runningOn(had, earlier.cluster)])]
        }),
})

function speakOf(host: HostFacts, needing: readonly Work[], [now, before]: readonly [Count, Count]): Judgement {
  const servers = nameList(newServers(now, before))
  const needs = nameList(needing.flatMap((work) => prerequisiteOf(work) ?? []))
  const ask = `Is everything that host ${host.name} needs installed, in the same version, on ${servers === 'none' ? 'every server that it can run on' : servers}: ${needs}, certificates and paths?`
  return decide(all(yes(placesOf(needing)), hasNewServer(now, before)), {
    ...aboutHost(host, 'medium'),
    artifacts: needing,
    severity: severityFor('medium', needing),
    servers: newServers(now, before),
    message: `Host ${host.name} can run on ${servers} now, and no export shows whether that server has what the host needs: ${needs}.`,
    ask,
    bad: 'no',
    code: 'Q23',
    open: {
      code: 'Q23',
      ask,
      missing: [`what is installed on ${servers}`],
      couldBe: 'medium',
      yes: 'passes',
      no: 'medium',
    },
  })
}
