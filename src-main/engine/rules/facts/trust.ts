import { placeOf, property, readBoolean, text } from '../../assemble/settings'
import type { Fact } from '../../model/fact'
import type { Orchestration, ReceiveLocation, SendTransport } from '../../model/snapshot'
import { no, when, type Truth } from '../../model/truth'
import type { HostFacts } from './host-facts'

export type Work = ReceiveLocation | SendTransport | Orchestration

export function worksOf({ locations, transports, orchestrations }: HostFacts): readonly Work[] {
  return [...locations, ...transports, ...orchestrations]
}

/** AuthTrusted of the host. */
export function trustOf({ row, exists }: HostFacts): Fact<boolean> {
  const fact = property(row?.artifact, 'AuthTrusted', 'biztalk-hosts', readBoolean)
  return fact.known || exists.missing.length === 0 ? fact : { known: false, missing: exists.missing }
}

/** Whether the binding names the host with another trust level than it has; a binding that names none fits any. */
export function differsInTrust(work: Work, host: HostFacts): Truth {
  const stated = statedTrust(work)
  if (stated === undefined) return no()
  const truth = when(trustOf(host), (trusted) => trusted !== stated)
  return { ...truth, at: [...truth.at, placeOf(work.artifact, pathOf(work))] }
}

export function statedTrust(work: Work): boolean | undefined {
  return readBoolean(text(work.artifact, pathOf(work)) ?? '')
}

function pathOf(work: Work): string {
  if (!('direction' in work)) return 'Host@Trusted'
  if (work.direction === 'receive') return 'ReceiveHandler@HostTrusted'
  return `${work.role === 'secondary' ? 'SecondaryTransport' : 'PrimaryTransport'}/SendHandler@HostTrusted`
}
