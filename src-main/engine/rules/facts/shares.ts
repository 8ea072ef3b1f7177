import { serverKey } from '../../model/address'
import { known, unknown, type Fact } from '../../model/fact'
import type { Endpoint } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import { pathOf } from './file-path'

/** Whether a FILE endpoint leads to a share. */
export function usesShare(endpoint: Endpoint): Truth {
  switch (pathOf(endpoint).kind) {
    case 'share':
      return yes()
    case 'drive':
      return no()
    case 'unclear':
      return unclear(endpoint)
  }
}

/** What would tell where an address leads to. */
export function unclear({ uri, address }: Endpoint): Truth {
  return perhaps([uri.trim() === '' ? `the address of ${address}` : `the folder that ${uri} of ${address} leads to`])
}

export function sharesOf(endpoint: Endpoint): readonly { readonly server: string; readonly share: string }[] {
  const path = pathOf(endpoint)
  return path.kind === 'share' ? [path] : []
}

/** The server of the share that a FILE endpoint leads to. */
export function fileServerOf(endpoint: Endpoint): Fact<string> {
  const path = pathOf(endpoint)
  return path.kind === 'share' ? known(serverKey(path.server), endpoint.places) : unknown(...unclear(endpoint).missing)
}

/** Servers that BizTalk or its cluster runs on: a share there is away whenever its server is. */
export function ownServers({ snapshot: { servers, hostInstances, clusterNodes } }: Estate): ReadonlySet<string> {
  const names = [
    ...servers.rows.map(({ name }) => name),
    ...hostInstances.rows.map(({ server }) => server),
    ...clusterNodes.rows.map(({ name }) => name),
    'localhost',
    '127.0.0.1',
  ]
  return new Set(names.map(serverKey))
}
