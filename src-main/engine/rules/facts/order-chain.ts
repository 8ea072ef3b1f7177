import type { ReceiveLocation, SendPort } from '../../model/snapshot'
import { all, any, anyOf, no, not, perhaps, sure, yes, type Truth } from '../../model/truth'
import type { Ask, Severity } from '../rule'
import { isAdapter, keepsOrder } from './adapters'
import type { Estate } from './estate'

/** Locations that keep, or may keep, the order in which messages arrive. */
export function orderedLocations({ snapshot }: Estate): readonly ReceiveLocation[] {
  return snapshot.receiveLocations.rows.filter((row) => canKeepOrder(row) && keepsOrder(row).is !== 'no')
}

export function sendersFrom({ port }: ReceiveLocation, estate: Estate): readonly SendPort[] {
  return estate.flows().takingFrom(port)
}

/** Whether a location keeps the order, and nothing that takes its messages does. */
export function isOrderedInVain(location: ReceiveLocation, estate: Estate): Truth {
  const senders = sendersFrom(location, estate)
  const ordered = senders.filter((port) => port.ordered)
  if (ordered.length > 0) return all(keepsOrder(location), no(ordered.map(({ at }) => at)))
  const isBound = estate.flows().boundTo(location.port).length > 0
  return all(
    keepsOrder(location),
    isBound || senders.length === 0
      ? perhaps([`whether what takes messages from ${location.port} keeps their order`])
      : yes(senders.map(({ at }) => at)),
  )
}

/** What feeds a send port, whether messages come through it in any order, and through which: else through which they may. */
export function unorderedFeeders(port: SendPort, estate: Estate): Feeders {
  const feeders = estate.flows().feeding(port)
  const { truth, found } = anyOf(feeders, (location) => arrivesUnordered(location, estate))
  return { feeders, bad: truth, found }
}

export interface Feeders {
  readonly feeders: readonly ReceiveLocation[]
  readonly bad: Truth
  readonly found: readonly ReceiveLocation[]
}

/** Left open by every broken chain: whether the order matters at all. */
export function orderAsk(name: string, severity: Severity): Ask {
  const ask = `Must the messages of ${name} stay in order from end to end?`
  return { code: 'Q13', ask, missing: ['what the receiver needs'], couldBe: severity, yes: severity, no: 'passes' }
}

/** Where the order could be kept and is not, or where several readers mix it up. */
function arrivesUnordered(location: ReceiveLocation, estate: Estate): Truth {
  const readers = estate.host(location.host)?.severalReaders ?? perhaps([`the host of ${location.address}`])
  return all(not(keepsOrder(location)), any(sure(canKeepOrder(location), location.places), readers))
}

function canKeepOrder(location: ReceiveLocation): boolean {
  return isAdapter(location, 'MSMQ', 'MQSeries', 'MQSC', 'WCF-NetMsmq')
}
