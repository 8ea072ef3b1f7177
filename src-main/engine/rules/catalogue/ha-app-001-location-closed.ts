import type { ReceiveLocation } from '../../model/snapshot'
import { anyOf, no, perhaps, yes, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { closings, placeOfAbsence } from '../facts/opening'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-APP-001',
  title: 'Receive location disabled, removed, or window/dates closed by the change',
  severity: 'medium',
  basis: 'INF',
  why: 'Messages that came in this way before the change wait or get lost, and an import overwrites locations and schedules unasked.',
  fix: 'Confirm that it is intended. Else enable the location, or put it and its schedule back, in the bindings.',
  citations: [sources.BUPD, sources.BRL],
  asks: [],
  by: ['B03', 'B04', 'B07'],

  judge: (estate, earlier) =>
    (earlier?.hosts ?? []).filter(estate.isAskedOf).flatMap((had) => {
      const open = had.locations.filter(({ enabled }) => enabled)
      if (open.length === 0) return []
      const host = estate.host(had.name)
      const judged = open.map((location) => closingOf(location, estate))
      const { truth: bad, found: shown } = anyOf(judged, ({ truth }) => truth)
      return [
        decide(bad, {
          subject: host?.address ?? had.address,
          artifacts: bad.is === 'no' ? [] : shown.map(({ location }) => location),
          at: host?.at ?? [],
          severity: 'medium',
          message: `Less comes in through host ${had.name} after the change: ${nameList(shown.flatMap(({ what }) => what))}.`,
          ask: `Are the receive locations ${nameList(shown.map(({ location }) => location))} of host ${had.name} still there and enabled?`,
          bad: 'no',
        }),
      ]
    }),
})

interface Closed {
  readonly location: ReceiveLocation
  readonly truth: Truth
  readonly what: readonly string[]
}

function closingOf(had: ReceiveLocation, { snapshot, location }: Estate): Closed {
  const now = location(had.address)
  const { missing } = snapshot.receiveLocations
  if (now === undefined) {
    const truth = missing.length > 0 ? perhaps(missing) : yes(placeOfAbsence(had, snapshot))
    return { location: had, truth, what: [`${had.name} is not there`] }
  }
  const found = closings(now, had)
  const what = found.map((closing) => `${had.name} ${closing.what}`)
  return { location: now, truth: found.length > 0 ? yes(found.map(({ at }) => at)) : no([now.at]), what }
}
