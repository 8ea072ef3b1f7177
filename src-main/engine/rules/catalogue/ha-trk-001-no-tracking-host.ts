import { groupAddress } from '../../model/address'
import { atMost } from '../facts/count'
import type { Estate } from '../facts/estate'
import { isTracking, trackingServers } from '../facts/tracking'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-TRK-001',
  title: 'No host does host tracking, or no enabled instance of it',
  severity: 'critical',
  basis: 'DOC',
  why: 'Tracking data never leaves the MessageBox, which grows until BizTalk throttles the whole group.',
  fix: 'Enable tracking on a dedicated host that has enabled instances.',
  citations: [sources.W_HTR, sources.MHP, sources.TGT, sources.TGM],
  asks: [],
  by: ['T13', 'T02', 'T03', 'T12'],

  judge: (estate) => {
    const { rows, missing } = estate.snapshot.hosts
    if (rows.length === 0 && missing.length === 0) return []
    const hosts = estate.hosts.filter((host) => isTracking(host).is === 'yes').flatMap(({ row }) => row ?? [])
    return [
      decide(atMost(trackingServers(estate), 0), {
        subject: groupAddress,
        artifacts: hosts,
        at: lines(estate),
        severity: 'critical',
        message:
          hosts.length === 0
            ? 'No host of the group does host tracking: tracking data stays in the MessageBox.'
            : `No instance of ${nameList(hosts)} is enabled, and no other host does host tracking: tracking data stays in the MessageBox.`,
        ask: 'Does any host with host tracking have an enabled instance?',
        bad: 'no',
      }),
    ]
  },
})

function lines({ hosts }: Estate) {
  return hosts.flatMap((host) => isTracking(host).at)
}
