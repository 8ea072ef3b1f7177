import { all, perhaps } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { isSince2016 } from '../facts/group-settings'
import type { HostFacts } from '../facts/host-facts'
import { hasNewServer, newServers } from '../facts/prerequisites'
import { runningOn, runningOnAny } from '../facts/running-on'
import { using } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SFTP-004',
  title: 'WinSCP must be on every server that can run the SFTP host',
  severity: 'medium',
  basis: 'DOC*',
  why: 'From BizTalk Server 2016 on the SFTP adapter works through WinSCP: where it is missing, or of another version, the host starts and transfers nothing.',
  fix: 'Install the same version of WinSCP, which belongs to the cumulative update, on every server of the host, with its binding redirects.',
  citations: [sources.SFTP],
  asks: ['Q23'],
  by: ['T01', 'T08', 'C02', 'B05', 'B01'],

  judge: (estate, earlier) =>
    earlier === undefined || isSince2016(estate.snapshot) === false
      ? []
      : estate.subjects.flatMap((host) => judgeHost(host, estate, earlier)),
})

/** No export shows WinSCP, so that there is a question wherever a server is new to the adapter, and silence elsewhere. */
function judgeHost(host: HostFacts, estate: Estate, earlier: Estate): readonly Judgement[] {
  const endpoints = using('SFTP')(host)
  if (endpoints.length === 0) return []
  const now = runningOn(host, estate.cluster)
  const before = runningOnAny(
    earlier.hosts.filter((had) => using('SFTP')(had).length > 0),
    earlier.cluster,
  )
  const isNew = hasNewServer(now, before)
  if (isNew.is === 'no') return []
  const servers = newServers(now, before)
  return [
    decide(all(isNew, perhaps(['whether WinSCP is installed'])), {
      subject: host.address,
      artifacts: endpoints,
      at: placesOf(endpoints),
      severity: severityFor('medium', endpoints),
      servers,
      message: `Host ${host.name} can run on ${nameList(servers)} now, where WinSCP is missing: nothing is transferred there for ${nameList(endpoints)}.`,
      ask: `Is WinSCP installed, in the version of the other servers, on ${servers.length > 0 ? nameList(servers) : 'every new server'} for ${nameList(endpoints)} in host ${host.name}?`,
      bad: 'no',
      code: 'Q23',
    }),
  ]
}
