import type { Fact } from '../../model/fact'
import type { ReceiveLocation } from '../../model/snapshot'
import { all, perhaps, sure, type Truth } from '../../model/truth'
import { isAdapter } from './adapters'
import type { Estate } from './estate'

export interface Consumer {
  readonly location: ReceiveLocation
  readonly truth: Truth
}

/** Other live locations that read, or may read, one event hub with the same consumer group. */
export function consumersBeside(location: ReceiveLocation, { snapshot }: Estate): readonly Consumer[] {
  return snapshot.receiveLocations.rows
    .filter((other) => other.address !== location.address && isAdapter(other, 'EventHub'))
    .filter((other) => other.live || !location.live)
    .map((other) => ({
      location: other,
      truth: all(isSame(hubOf(location), hubOf(other)), sharesGroup(location, other)),
    }))
    .filter(({ truth }) => truth.is !== 'no')
}

function hubOf(location: ReceiveLocation): Fact<string> {
  return location.property('EventHubName', location.uri.split('?', 1)[0] ?? '')
}

function sharesGroup(a: ReceiveLocation, b: ReceiveLocation): Truth {
  return isSame(a.property('ConsumerGroup'), b.property('ConsumerGroup'))
}

function isSame(a: Fact<string>, b: Fact<string>): Truth {
  if (a.known && b.known) return sure(a.value.trim().toLowerCase() === b.value.trim().toLowerCase(), [...a.at, ...b.at])
  return perhaps([a, b].flatMap((fact) => (fact.known ? [] : fact.missing)))
}
