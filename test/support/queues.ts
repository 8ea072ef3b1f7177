import { standard, type EstateSpec, type LocationSpec, type SendPortSpec } from './estate'

export const dot = String.raw`FORMATNAME:DIRECT=OS:.\private$\orders`
export const onNode = String.raw`DIRECT=OS:N1\private$\orders`
export const onVirtual = String.raw`DIRECT=OS:GANAME\private$\orders`
export const onDtc = String.raw`DIRECT=OS:DTCNAME\private$\orders`
export const remote = String.raw`DIRECT=OS:mq9.partner.example\private$\orders`
export const labelled = 'LABEL:Orders'

type Config = Readonly<Record<string, string>>

export function msmq(name: string, host: string, queue: string, config: Config = {}): LocationSpec {
  return { name, adapter: 'MSMQ', host, address: queue, config: { queue, uri: queue, ...config } }
}

export function mqseries(name: string, host: string, ordered: string, queue = `MQ1/QM1/${name}`): LocationSpec {
  const config = { queueDetails: queue, uri: `MQS://${queue}`, ordered }
  return { name, adapter: 'MQSeries', host, address: `MQS://${queue}`, config }
}

export function netMsmq(name: string, host: string, props: Config = {}): LocationSpec {
  return { name, adapter: 'WCF-NetMsmq', host, address: 'net.msmq://localhost/private/orders', props }
}

export function msmqSend(name: string, host: string, config: Config = {}): SendPortSpec {
  return { name, adapter: 'MSMQ', host, address: remote, config: { queue: remote, uri: remote, ...config } }
}

export function receiving(...locations: readonly LocationSpec[]): EstateSpec {
  return { ...standard, locations }
}

export function sending(...sendPorts: readonly SendPortSpec[]): EstateSpec {
  return { ...standard, sendPorts }
}

export function withHosts(spec: EstateSpec, ...hosts: EstateSpec['hosts']): EstateSpec {
  return { ...spec, hosts: [...spec.hosts, ...hosts] }
}

/** The estate with one resource of its cluster changed. */
export function withResource(
  spec: EstateSpec,
  name: string,
  change: Partial<EstateSpec['cluster']['resources'][number]>,
): EstateSpec {
  const resources = spec.cluster.resources.map((row) => (row.name === name ? { ...row, ...change } : row))
  return { ...spec, cluster: { ...spec.cluster, resources } }
}

/** One more clustered host, with the resource that runs it. */
export function withClustered(spec: EstateSpec, name: string, group: string): EstateSpec {
  const service = `BTSSvc$${name}`
  const resource = { name: service, type: 'Generic Service', group, service }
  const cluster = { ...spec.cluster, resources: [...spec.cluster.resources, resource] }
  return { ...withHosts(spec, { name, group, on: ['N1', 'N2'] }), cluster }
}
