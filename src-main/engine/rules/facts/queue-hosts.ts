import type { ReceiveLocation, SendTransport } from '../../model/snapshot'
import { any, yes, type Truth } from '../../model/truth'
import { isAdapter } from './adapters'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { likely } from './likely'
import { isLocal, queueOf, type Queue } from './queue'

/** A receive location with the queue that it reads. */
export interface QueueRead {
  readonly location: ReceiveLocation
  readonly queue: Queue
}

/** A host that reads or writes MSMQ queues. */
export interface QueueHost {
  readonly host: HostFacts
  readonly reads: readonly QueueRead[]
  readonly sends: readonly SendTransport[]
}

export function msmqHosts(estate: Estate): readonly QueueHost[] {
  return estate.subjects
    .map((host) => ({
      host,
      reads: host.locations
        .filter((location) => isAdapter(location, 'MSMQ'))
        .map((location) => ({ location, queue: queueOf(location, host, estate) })),
      sends: host.transports.filter((transport) => isAdapter(transport, 'MSMQ')),
    }))
    .filter(({ reads, sends }) => reads.length + sends.length > 0)
}

/** Hosts that read MSMQ queues, with the queues for which a condition holds; where it holds for none, for which it may. */
export function msmqReaders(
  estate: Estate,
  holds: (read: QueueRead) => Truth,
): readonly { readonly host: HostFacts; readonly reads: readonly QueueRead[] }[] {
  return msmqHosts(estate)
    .map(({ host, reads }) => ({ host, reads: likely(reads, holds) }))
    .filter(({ reads }) => reads.length > 0)
}

export function locationsOf(reads: readonly QueueRead[]): readonly ReceiveLocation[] {
  return reads.map(({ location }) => location)
}

/** Whether the host needs the queue manager of its own group: for a local queue, or for the outgoing queue of any send. */
export function needsOwnQueueManager({ reads, sends }: QueueHost): Truth {
  return any(...sends.map(({ places }) => yes(places)), ...reads.map(({ queue }) => isLocal(queue)))
}
