import { groupAddress } from '../../model/address'
import { all, any, no, when, type Truth } from '../../model/truth'
import { readBoolean } from '../../assemble/settings'
import { atLeast } from '../facts/count'
import type { Estate } from '../facts/estate'
import { groupSetting, isSince2020 } from '../facts/group-settings'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-HOST-012',
  title: 'Receive-location fault tolerance off (2020+)',
  severity: 'advice',
  basis: 'DOC',
  why: 'After a transient error a receive location stays disabled until someone enables it, although several servers could receive.',
  fix: 'Enable receive location fault tolerance in the settings of the group, and set its retry interval.',
  citations: [sources.RFT, sources.GS, sources.W_GF],
  asks: ['Q18'],
  by: ['G02'],

  judge: (estate, earlier) => {
    const { snapshot } = estate
    const tolerance = groupSetting(snapshot, 'ReceiverFaultToleranceEnabled', readBoolean)
    const unavailable = !tolerance.known && isSince2020(snapshot) === false
    if (unavailable || !estate.hosts.some(({ locations }) => locations.length > 0)) return []
    const off = when(tolerance, (enabled) => !enabled)
    return [
      decide(all(off, any(receivesOnSeveral(estate), wasOn(earlier))), {
        subject: groupAddress,
        artifacts: [],
        at: [],
        severity: 'advice',
        message:
          'Receive location fault tolerance is off: after a transient error a location stays disabled until someone enables it.',
        ask: 'Is receive location fault tolerance off, in a group of BizTalk Server 2020 or later?',
        bad: 'yes',
        code: 'Q18',
      }),
    ]
  },
})

function receivesOnSeveral({ hosts }: Estate): Truth {
  const receiving = hosts.filter(({ locations }) => locations.length > 0)
  return any(no(), ...receiving.map(({ clustered, active }) => any(clustered, atLeast(active, 2))))
}

function wasOn(earlier: Estate | undefined): Truth {
  if (earlier === undefined) return no()
  const truth = when(groupSetting(earlier.snapshot, 'ReceiverFaultToleranceEnabled', readBoolean), Boolean)
  return { ...truth, at: [] }
}
