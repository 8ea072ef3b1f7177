import { isToken } from '../../assemble/settings'
import { known, unknown, type Fact } from '../../model/fact'
import type { ReceiveLocation } from '../../model/snapshot'

/** The name that an MLLP location listens on, as its address gives it: `localhost:11000`, or a port alone. */
export function listensOn({ uri, address, places }: ReceiveLocation): Fact<string> {
  const name = /^(?:mllp:\/*)?(.*?)(?::(?:\d+|\$[^/]*))?\/?$/i.exec(uri.trim())?.[1] ?? uri
  if (uri.trim() === '' || isToken(name)) return unknown(`the host name of ${address}`)
  return known(/^\d*$/.test(name) ? '' : name, places)
}

/** Names that mean the server itself, whichever it is. */
export function isAnyServer(name: string): boolean {
  return ['', 'localhost', '127.0.0.1', '::1', '[::1]'].includes(name.trim().toLowerCase())
}
