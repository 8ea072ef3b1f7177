import { isToken } from '../../assemble/settings'
import { known, unknown, type Fact } from '../../model/fact'
import type { ReceiveLocation, Snapshot } from '../../model/snapshot'
import { policyOf } from './adapters'
import type { HostFacts } from './host-facts'
import { isIsolatedAdapter } from './isolated'

/**
 * Whether a location listens in a BizTalk service. HA-ISO-001 speaks of what a web server receives; an isolated adapter
 * in a host of BizTalk's own is no matter of it.
 */
export function listens(location: ReceiveLocation, host: HostFacts, snapshot: Snapshot): boolean {
  const { singleInstanceRule } = policyOf(location)
  const isListener = singleInstanceRule === 'HA-WCF-001' || singleInstanceRule === 'HA-ISO-001'
  return isListener && (host.isolated.is === 'no' || !isIsolatedAdapter(location, snapshot))
}

/** The host part of the address that a location listens on: `net.tcp://BTS01:9001/orders`. */
export function hostPartOf({ uri, address, places }: ReceiveLocation): Fact<string> {
  const part = /^[a-z][a-z.+-]*:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)/i.exec(uri.trim())?.[1]
  return part === undefined || isToken(uri)
    ? unknown(`the host name in the address of ${address}`)
    : known(part, places)
}

/** Names that mean any address of the server itself, whichever it is. */
export function isAnyAddress(name: string): boolean {
  return ['', 'localhost', '+', '*', '127.0.0.1', '0.0.0.0', '[::1]', '[::]'].includes(name.trim().toLowerCase())
}
