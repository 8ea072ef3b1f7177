import { groupAddress } from '../../model/address'
import { not, perhaps, type Truth } from '../../model/truth'
import { atLeast, type Count } from '../facts/count'
import type { Estate } from '../facts/estate'
import { isTracking, trackingServers } from '../facts/tracking'
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
    const { sure } = trackingServers(estate)
    const wanted = wantedOf(estate)
    const known = hosts.map((host) =>
      decide(tooFew(estate), {
        subject: host.address,
        artifacts: [],
        at: [...host.at, ...isTracking(host).at],
        severity: 'high',
        servers: sure,
        message: `Host tracking (${nameList(hosts)}) needs ${String(wanted)} servers, one for each MessageBox and a spare one, and can run on ${sure.length === 0 ? 'none' : `${nameList(sure)} only`}.`,
        ask: askOf(`host ${host.name}`, trackingServers(estate)),
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

/** Where the servers are known, only the number of MessageBox databases is not. */
function askOf(host: string, { sure, maybe, open }: Count): string {
  if (!open && maybe.length === 0)
    return `Are there fewer MessageBox databases than servers of ${host}, ${nameList(sure)}?`
  return `Can ${host} run on two servers or more, and on one more than there are MessageBox databases?`
}

function wantedOf({ snapshot }: Estate): number {
  return Math.max(2, snapshot.messageBoxes.rows.length + 1)
}

function whichHost(estate: Estate): readonly Judgement[] {
  const { hosts, snapshot } = estate
  const missing = [...new Set([...snapshot.hosts.missing, ...hosts.flatMap((host) => isTracking(host).missing)])]
  if (missing.length === 0) return []
  const ask = askOf('the host that does host tracking', { ...trackingServers(estate), open: true })
  const nothing = { subject: groupAddress, artifacts: [], at: [], message: ask }
  return [decide(perhaps(missing), { ...nothing, severity: 'high', ask, bad: 'no' })]
}
