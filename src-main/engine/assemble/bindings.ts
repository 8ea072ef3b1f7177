import { namesOf } from '../model/address'
import type { Artifact, Value } from '../model/artifact'
import { known, unknown, type Fact } from '../model/fact'
import { valueAt } from '../model/placed-settings'
import type { Endpoint, Orchestration, ReceiveLocation, SendPort, SendTransport } from '../model/snapshot'
import { pathNamed, textPaths } from './data-paths'
import { effectiveAdapter } from './effective-adapter'
import { entity } from './platform'
import { at, isToken, placeOf, readBoolean, text } from './settings'

export function toReceiveLocation(artifact: Artifact): ReceiveLocation {
  const enabled = readBoolean(text(artifact, 'Enable') ?? 'true') ?? true
  const [port = ''] = namesOf(artifact.address)
  return {
    ...endpoint(artifact, {
      transport: 'ReceiveLocationTransportType@Name',
      data: 'ReceiveLocationTransportTypeData',
      address: 'Address',
      handler: 'ReceiveHandler@Name',
    }),
    direction: 'receive',
    live: enabled,
    port,
    enabled,
    pipelines: ['ReceivePipeline@Name', 'SendPipeline@Name'].flatMap((path) => text(artifact, path) ?? []),
  }
}

export function toSendPort(artifact: Artifact): SendPort {
  const live = isStarted(text(artifact, 'Status'))
  const ordered = readBoolean(text(artifact, 'OrderedDelivery') ?? 'false') ?? false
  return {
    ...entity(artifact),
    dynamic: readBoolean(text(artifact, '@IsStatic') ?? 'true') === false,
    live,
    ordered: ordered || isOrdered(artifact, 'PrimaryTransport') || isOrdered(artifact, 'SecondaryTransport'),
    transports: [transport(artifact, 'primary', live), transport(artifact, 'secondary', live)].filter(
      (found) => found !== undefined,
    ),
  }
}

export function toOrchestration(artifact: Artifact): Orchestration {
  const state = text(artifact, '@State')?.toLowerCase()
  return {
    ...entity(artifact),
    host: text(artifact, 'Host@Name') ?? '',
    live: state === undefined || state === 'started' || state === 'default' || isToken(state),
    places: [placeOf(artifact, 'Host@Name')],
  }
}

/** A backup transport exists only where both its address and its type are set: every export carries an empty one. */
function transport(artifact: Artifact, role: 'primary' | 'secondary', live: boolean): SendTransport | undefined {
  const under = role === 'primary' ? 'PrimaryTransport' : 'SecondaryTransport'
  const found = endpoint(artifact, {
    transport: `${under}/TransportType@Name`,
    data: `${under}/TransportTypeData`,
    address: `${under}/Address`,
    handler: `${under}/SendHandler@Name`,
  })
  const configured =
    role === 'primary' ? found.transport !== '' || found.uri !== '' : found.transport !== '' && found.uri !== ''
  if (!configured) return undefined
  return { ...found, direction: 'send', live, role, ordered: isOrdered(artifact, under) }
}

function isOrdered(artifact: Artifact, under: string): boolean {
  return readBoolean(text(artifact, `${under}/OrderedDelivery`) ?? 'false') ?? false
}

/** Only WMI knows a send port's status; a binding file does not, so the port is taken as started. */
function isStarted(status: string | undefined): boolean {
  return status === undefined || ['3', 'started'].includes(status.trim().toLowerCase())
}

interface Paths {
  readonly transport: string
  readonly data: string
  readonly address: string
  readonly handler: string
}

function endpoint(artifact: Artifact, paths: Paths): Omit<Endpoint, 'direction' | 'live'> {
  const transport = text(artifact, paths.transport) ?? ''
  const data = { artifact, under: paths.data, unread: once(() => unreadPath(artifact, paths.data)) }
  const read = (name: string, fallback?: string) => propertyOf(data, name, fallback)
  return {
    ...entity(artifact),
    transport,
    adapter: effectiveAdapter(transport, read),
    host: (text(artifact, paths.handler) ?? '').trim(),
    uri: text(artifact, paths.address) ?? '',
    property: read,
    places: [placeOf(artifact, paths.handler), placeOf(artifact, paths.transport), placeOf(artifact, paths.address)],
  }
}

interface TransportData {
  readonly artifact: Artifact
  readonly under: string
  /** Asked for by every rule that reads a property which is not there. */
  readonly unread: () => string | undefined
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => (found ??= { value: find() }).value
}

/**
 * By its last name at any depth below the transport's data. Without a fallback an absent property is unknown: it may
 * be set at the handler, which no binding file holds.
 */
function propertyOf({ artifact, under, unread }: TransportData, name: string, fallback?: string): Fact<string> {
  const named = pathNamed(artifact.settings, under, name)
  const setting = named === undefined ? undefined : artifact.settings.get(named)
  if (setting === undefined) {
    if (fallback === undefined) return unknown(`${name} of ${artifact.address}`)
    const path = unread()
    return path === undefined
      ? known(fallback, [placeOf(artifact, under)])
      : unknown(`a readable ${path} of ${artifact.address}`)
  }
  const value = setting.value === null ? '' : String(setting.value)
  return isToken(value) ? unknown(`the value of ${value} in ${artifact.address}`) : known(value, [at(setting)])
}

/** Where the transport's data is text because it could not be read: any property may stand in it, but for an attribute. */
function unreadPath({ settings }: Artifact, under: string): string | undefined {
  if (asText(valueAt(settings, under)) !== '') return under
  return textPaths(settings, under).find((path) => asText(valueAt(settings, path)).startsWith('<'))
}

function asText(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
