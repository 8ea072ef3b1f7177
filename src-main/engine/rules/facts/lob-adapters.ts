import type { Place } from '../../model/place'
import type { Endpoint, ReceiveLocation, SendTransport } from '../../model/snapshot'
import { isTibcoEms, isTibcoRendezvous } from './tibco'

export function isJdEdwards({ adapter }: Endpoint): boolean {
  return /^(jde|j\.?\s*d\.?\s*edwards)/i.test(adapter)
}

/** The adapters for enterprise applications, which bring files of the other system to the server. */
export function isEnterpriseAdapter(endpoint: Endpoint): boolean {
  const { adapter } = endpoint
  return /^people\s?soft/i.test(adapter) || isJdEdwards(endpoint) || isTibcoEms(endpoint) || isTibcoRendezvous(endpoint)
}

export interface LocalPath extends Place {
  readonly name: string
  readonly path: string
}

/** Settings of the adapter that name a folder or file on a drive of the server: `D:\jdk`, `C:\jars\psjoa.jar`. */
export function localPaths(endpoint: ReceiveLocation | SendTransport): readonly LocalPath[] {
  const under = `${dataPath(endpoint)}/`
  return [...endpoint.artifact.settings].flatMap(([path, { value, file, line }]) =>
    path.startsWith(under) && typeof value === 'string' && /(^|[^a-z0-9])[a-z]:[\\/](?!\/)/i.test(value)
      ? [{ name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('@')) + 1), path: value, file, line }]
      : [],
  )
}

function dataPath(endpoint: ReceiveLocation | SendTransport): string {
  if (endpoint.direction === 'receive') return 'ReceiveLocationTransportTypeData'
  return endpoint.role === 'secondary' ? 'SecondaryTransport/TransportTypeData' : 'PrimaryTransport/TransportTypeData'
}
