import type { ReceiveLocation, Snapshot } from '../../model/snapshot'
import { adapterKey } from './adapters'
import { constraintsOf, inProcessReceive } from './adapter-constraints'

/**
 * Whether the adapter receives in a web server's process and not in a BizTalk service. The name in the binding decides,
 * whatever the adapter's own binding makes of it: WCF-Custom with an HTTP binding is a listener of a BizTalk service.
 */
export function isIsolatedAdapter({ transport }: ReceiveLocation, snapshot: Snapshot): boolean {
  const constraints = constraintsOf(snapshot, transport)
  return constraints.known ? (constraints.value & inProcessReceive) === 0 : isolated.has(adapterKey(transport))
}

const isolated: ReadonlySet<string> = new Set([
  'http',
  'soap',
  'wcf-basichttp',
  'wcf-wshttp',
  'wcf-webhttp',
  'wcf-customisolated',
])
