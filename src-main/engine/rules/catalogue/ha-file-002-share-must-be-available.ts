import { serverKey } from '../../model/address'
import { anyOf } from '../../model/truth'
import type { HostFacts } from '../facts/host-facts'
import { ownServers, sharesOf, usesShare } from '../facts/shares'
import { using } from '../facts/suspects'
import { atLeastAsSevere, defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-002',
  title: 'UNC share must itself be highly available',
  severity: 'medium',
  basis: 'DOC',
  why: 'However many servers a host runs on, it can neither read nor write while the share is away.',
  fix: 'Put the folder on a clustered file server, or another share that stays available when one server fails.',
  citations: [sources.SR, sources.IGM],
  asks: ['Q09'],
  by: ['B06', 'B05'],

  judge: (estate) => {
    const own = ownServers(estate)
    return estate.subjects.flatMap((host) => speakOf(host, own))
  },
})

function speakOf(host: HostFacts, own: ReadonlySet<string>): readonly Judgement[] {
  const files = using('FILE')(host)
  if (files.length === 0) return []
  const { truth: bad, found: endpoints } = anyOf(files, usesShare)
  const local = endpoints.filter((endpoint) => sharesOf(endpoint).some(({ server }) => own.has(serverKey(server))))
  const severity = severityFor('medium', endpoints)
  const worse = severityFor('high', local)
  const names = nameList(endpoints)
  const shares = nameList(endpoints.flatMap((endpoint) => sharesOf(endpoint).map(({ share }) => share)))
  const ask = `Is the file server of ${names} highly available, on NTFS, and neither a DFS link nor a mapped drive?`
  return [
    decide(bad, {
      subject: host.address,
      artifacts: endpoints,
      at: placesOf(endpoints),
      severity: local.length > 0 && atLeastAsSevere(worse, severity) ? worse : severity,
      message:
        local.length > 0
          ? `Host ${host.name} uses ${shares} for ${names}, and the share of ${nameList(local)} is on a server of the BizTalk group or its cluster: it is away whenever that server is.`
          : `Host ${host.name} uses ${shares} for ${names}: it stops while the share is away, and no export shows that the share is highly available.`,
      ask: `Is the folder of ${names} on a share whose file server is not highly available?`,
      bad: 'yes',
      code: 'Q09',
      open: {
        code: 'Q09',
        ask,
        missing: ['the availability of the file server'],
        couldBe: severityFor('high', endpoints),
        yes: 'passes',
        no: severityFor('high', endpoints),
      },
    }),
  ]
}
