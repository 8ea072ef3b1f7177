import { groupAddress } from '../../model/address'
import { atLeast } from '../facts/count'
import { isTracking } from '../facts/tracking'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-TRK-003',
  title: 'More than one host has HostTracking',
  severity: 'low',
  basis: 'DOC',
  why: 'Every host that moves tracking data loads the MessageBox with it, and a new host does so unless it is switched off.',
  fix: 'Clear “Allow Host Tracking” on every host but the dedicated one.',
  citations: [sources.TGM, sources.W_HST],
  asks: [],
  by: ['T11', 'T13'],

  judge: ({ hosts, snapshot }) => {
    if (hosts.length === 0) return []
    const tracking = hosts.filter((host) => isTracking(host).is === 'yes')
    const open = hosts.filter((host) => isTracking(host).is === 'unknown')
    const count = {
      sure: tracking.map(({ name }) => name),
      maybe: open.map(({ name }) => name),
      open: snapshot.hosts.missing.length > 0,
      at: tracking.flatMap((host) => isTracking(host).at),
      missing: [...new Set([...snapshot.hosts.missing, ...open.flatMap((host) => isTracking(host).missing)])],
    }
    return [
      decide(atLeast(count, 2), {
        subject: groupAddress,
        artifacts: tracking.flatMap(({ row }) => row ?? []),
        at: [],
        severity: 'low',
        message: `Hosts ${nameList(tracking)} all move tracking data: no more than one host is meant to.`,
        ask: 'Does more than one host move tracking data?',
        bad: 'yes',
      }),
    ]
  },
})
