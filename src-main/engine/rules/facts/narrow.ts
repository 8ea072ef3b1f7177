import { placeOf, text } from '../../assemble/settings'
import type { Place } from '../../model/place'
import type { ReceiveLocation, SendTransport, Snapshot } from '../../model/snapshot'
import { constraintsOf, only32Bit } from './adapter-constraints'

/** A part of an endpoint that runs in 32-bit processes only. */
export interface NarrowPart {
  readonly name: string
  readonly at: Place
}

export function narrowParts(endpoint: ReceiveLocation | SendTransport, snapshot: Snapshot): readonly NarrowPart[] {
  const { artifact, transport } = endpoint
  const adapter = { name: `adapter ${transport}`, at: placeOf(artifact, transportPath(endpoint)) }
  const pipelines = pipelinePaths.flatMap((path) => {
    const name = text(artifact, path)
    return name !== undefined && isNarrowPipeline(name)
      ? [{ name: `pipeline ${name}`, at: placeOf(artifact, path) }]
      : []
  })
  return isNarrowAdapter(endpoint, snapshot) ? [adapter, ...pipelines] : pipelines
}

const pipelinePaths = ['ReceivePipeline@Name', 'SendPipeline@Name', 'TransmitPipeline@Name']

/** By the bitmap that the binding gives for its adapter, or by that of the list of adapters. */
function isNarrowAdapter(endpoint: ReceiveLocation | SendTransport, snapshot: Snapshot): boolean {
  const capabilities = transportPath(endpoint).replace(/@Name$/, '@Capabilities')
  const stated = Number(text(endpoint.artifact, capabilities) ?? 0)
  const listed = constraintsOf(snapshot, endpoint.transport)
  return ((stated | (listed.known ? listed.value : 0)) & only32Bit) !== 0
}

function transportPath(endpoint: ReceiveLocation | SendTransport): string {
  if (endpoint.direction === 'receive') return 'ReceiveLocationTransportType@Name'
  return endpoint.role === 'secondary' ? 'SecondaryTransport/TransportType@Name' : 'PrimaryTransport/TransportType@Name'
}

/** The AS2 pipelines that BizTalk brings with it, and any whose name says that it reads or writes MIME. */
function isNarrowPipeline(pipeline: string): boolean {
  const name = pipeline.split(',', 1)[0]?.split('.').at(-1) ?? ''
  return /^AS2(Edi)?(Receive|Send)$/i.test(name) || /mime/i.test(name)
}
