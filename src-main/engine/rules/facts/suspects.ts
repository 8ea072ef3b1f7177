import type { Endpoint, ReceiveLocation, SendTransport } from '../../model/snapshot'
import { anyOf, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { servedBy } from './served-by'

/** A host, whether a condition holds for one of its endpoints, and for which: else for which it may, else all of them. */
export interface Suspects<T> {
  readonly host: HostFacts
  readonly bad: Truth
  readonly found: readonly T[]
}

export function suspects<T extends Endpoint>(
  { subjects }: Estate,
  wanted: (host: HostFacts) => readonly T[],
  holds: (endpoint: T, host: HostFacts) => Truth,
): readonly Suspects<T>[] {
  return subjects
    .map((host) => ({ host, endpoints: wanted(host) }))
    .filter(({ endpoints }) => endpoints.length > 0)
    .map(({ host, endpoints }) => {
      const { truth, found } = anyOf(endpoints, (endpoint) => holds(endpoint, host))
      return { host, bad: truth, found }
    })
}

export function receiving(...adapters: readonly string[]): (host: HostFacts) => readonly ReceiveLocation[] {
  return ({ locations }) => receivingBy(locations, adapters)
}

export function sending(...adapters: readonly string[]): (host: HostFacts) => readonly SendTransport[] {
  return ({ transports }) => sendingBy(transports, adapters)
}

export function using(...adapters: readonly string[]): (host: HostFacts) => readonly Endpoint[] {
  return ({ endpoints }) => servingBy(endpoints, adapters)
}

const receivingBy = servedBy<ReceiveLocation>()
const sendingBy = servedBy<SendTransport>()
const servingBy = servedBy<Endpoint>()
