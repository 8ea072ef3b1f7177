import { groupAddress } from '../../model/address'
import { not, perhaps, type Truth } from '../../model/truth'
import { atLeast } from '../facts/count'
import type { Estate } from '../facts/estate'
import { isTracking, questionOfServers, trackingServers } from '../facts/tracking'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-TRK-002',
  title: 'Tracking host has fewer than N+1 instances',
  severity: 'high',
  basis: 'DOC',
  why: 'Each MessageBox takes one instance of the tracking host: without a spare one, tracking data piles up when a server is lost.',
  fix: 'Add an enabled instance of the tracking host on another server.',
  citations: [sources.TGT, sources.TGK, sources.SD],
  asks: ['Q26'],
  by: ['T02', 'T03', 'T07', 'G03'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) => {
    const hosts = estate.hosts.filter((host) => isTracking(host).is === 'yes')
    const servers = trackingServers(estate)
    const known = hosts.map((host) =>
      decide(tooFew(estate), {
        subject: host.address,
        artifacts: [],
        at: [...host.at, ...isTracking(host).at],
        severity: 'high',
        servers: servers.sure,
        message: `Host tracking (${nameList(hosts)}) needs ${String(wantedOf(estate))} servers, one for each MessageBox and a spare one, and can run on ${servers.sure.length === 0 ? 'none' : `${nameList(servers.sure)} only`}.`,
        ask: questionOfServers(`host ${host.name}`, servers),
        bad: 'no',
        code: 'Q26',
      }),
    )
    return hosts.length > 0 ? known : whichHost(estate)
  },
})

function tooFew(estate: Estate): Truth {
  const { missing } = estate.snapshot.messageBoxes
  const short = not(atLeast(trackingServers(estate), wantedOf(estate)))
  return missing.length > 0 && short.is === 'no' ? perhaps(missing, short.at) : short
}

function wantedOf({ snapshot }: Estate): number {
  return Math.max(2, snapshot.messageBoxes.rows.length + 1)
}

function whichHost(estate: Estate): readonly Judgement[] {
  const listed = estate.hosts.flatMap((host) => isTracking(host).missing)
  const missing = [...new Set([...estate.snapshot.hosts.missing, ...listed])]
  if (missing.length === 0) return []
  const ask = questionOfServers('the host that does host tracking', { ...trackingServers(estate), open: true })
  const about = { subject: groupAddress, artifacts: [], at: [], severity: 'high', message: ask, ask } as const
  return [decide(perhaps(missing), { ...about, bad: 'no' })]
}
