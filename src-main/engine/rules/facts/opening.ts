import { placeOf, readBoolean, text } from '../../assemble/settings'
import { address, keyOf } from '../../model/address'
import type { Place } from '../../model/place'
import type { ReceiveLocation, Snapshot } from '../../model/snapshot'

/** One way in which a location receives less than before. */
export interface Closing {
  readonly what: string
  readonly at: Place
}

/** By switch, by dates and by service window; a location that was disabled before has nothing to lose. */
export function closings(now: ReceiveLocation, had: ReceiveLocation): readonly Closing[] {
  if (!had.enabled) return []
  if (!now.enabled) return [{ what: 'is disabled', at: placeOf(now.artifact, 'Enable') }]
  return [
    ...dateClosing(now, had, 'StartDate', 'receives nothing before', (later, earlier) => later > earlier),
    ...dateClosing(now, had, 'EndDate', 'receives nothing after', (later, earlier) => later < earlier),
    ...windowClosing(now, had),
  ]
}

function dateClosing(
  now: ReceiveLocation,
  had: ReceiveLocation,
  name: 'StartDate' | 'EndDate',
  what: string,
  narrows: (now: string, had: string) => boolean,
): readonly Closing[] {
  const path = `ReceiveLocation${name}`
  const date = limitOf(now, path)
  const before = limitOf(had, path)
  if (date === undefined || (before !== undefined && !narrows(date, before))) return []
  return [{ what: `${what} ${date.replace('T', ' ')}`, at: placeOf(now.artifact, path) }]
}

function limitOf({ artifact }: ReceiveLocation, path: string): string | undefined {
  return readBoolean(text(artifact, `${path}Enabled`) ?? '') === true ? (text(artifact, path) ?? '') : undefined
}

function windowClosing(now: ReceiveLocation, had: ReceiveLocation): readonly Closing[] {
  const window = windowOf(now)
  if (window === undefined || covers(window, windowOf(had) ?? { from: '00:00:00', to: '23:59:59' })) return []
  return [
    { what: `receives only from ${window.from} to ${window.to}`, at: placeOf(now.artifact, 'ReceiveLocationFromTime') },
  ]
}

interface Window {
  readonly from: string
  readonly to: string
}

/** The times of day of an enabled service window; the date in front of them means nothing. */
function windowOf({ artifact }: ReceiveLocation): Window | undefined {
  if (readBoolean(text(artifact, 'ReceiveLocationServiceWindowEnabled') ?? '') !== true) return undefined
  const time = (path: string) => (text(artifact, path) ?? '').split('T').at(-1)?.slice(0, 8) ?? ''
  return { from: time('ReceiveLocationFromTime'), to: time('ReceiveLocationToTime') }
}

const day = 24 * 60 * 60

/** A window may pass midnight, so that its end comes before its start. */
function covers(now: Window, had: Window): boolean {
  if (now.from === had.from && now.to === had.to) return true
  const open = seconds(now.from, now.to)
  return open >= day - 60 || seconds(now.from, had.from) + seconds(had.from, had.to) <= open
}

function seconds(from: string, to: string): number {
  return (secondOf(to) - secondOf(from) + day) % day
}

function secondOf(time: string): number {
  const [hours = NaN, minutes = NaN, rest = 0] = time.split(':').map(Number)
  return hours * 3600 + minutes * 60 + rest
}

/** Where a complete export would have the location: its receive port, else the file that lists the bindings. */
export function placeOfAbsence({ port }: ReceiveLocation, { state }: Snapshot): readonly Place[] {
  const row = state.artifacts.get(keyOf(address('receive-port', port)))
  if (row) return [placeOf(row)]
  const listing = state.listings.get('bindings')
  return listing ? [{ file: listing.file, line: 1 }] : []
}
