import {
  standard,
  type EstateSpec,
  type HostSpec,
  type LocationSpec,
  type ResourceSpec,
  type SendPortSpec,
} from '../../support/estate'

const adapters = ['FTP', 'SFTP', 'FILE', 'MSMQ', 'POP3', 'MQSeries', 'WCF-Custom', 'WCF-NetTcp', 'WCF-SQL']
const hosts = ['A', 'B', 'C']

/** The standard estate with every handler in place, so that only the change under test can make a rule speak. */
export const base: EstateSpec = {
  ...standard,
  receiveHandlers: [...adapters.flatMap((adapter) => hosts.map((host) => `${adapter}/${host}`)), 'HTTP/I'],
  sendHandlers: ['FTP', 'FILE', 'MSMQ', 'HTTP'].flatMap((adapter) => hosts.map((host) => `${adapter}/${host}`)),
  services: ['N1', 'N2', 'N3'].map((Server) => ({ Server, Name: 'MSMQ', StartMode: 'Auto', State: 'Running' })),
}

export function receiving(...locations: readonly LocationSpec[]): EstateSpec {
  return { ...base, locations }
}

export function sending(...sendPorts: readonly SendPortSpec[]): EstateSpec {
  return { ...base, sendPorts }
}

export function ftp(host: string, more: Partial<LocationSpec> = {}): LocationSpec {
  return { name: 'Ftp', adapter: 'FTP', host, ...more }
}

export function msmq(host: string, queue: string, config: Readonly<Record<string, string>> = {}): LocationSpec {
  return { name: 'Queue', adapter: 'MSMQ', host, address: queue, config: { queue, uri: queue, ...config } }
}

export function withHost(spec: EstateSpec, name: string, change: Partial<HostSpec>): EstateSpec {
  return { ...spec, hosts: spec.hosts.map((host) => (host.name === name ? { ...host, ...change } : host)) }
}

export function withResource(spec: EstateSpec, name: string, change: Partial<ResourceSpec>): EstateSpec {
  const resources = spec.cluster.resources.map((row) => (row.name === name ? { ...row, ...change } : row))
  return { ...spec, cluster: { ...spec.cluster, resources } }
}

export function withoutResource(spec: EstateSpec, name: string): EstateSpec {
  const resources = spec.cluster.resources.filter((row) => row.name !== name)
  return { ...spec, cluster: { ...spec.cluster, resources } }
}

export function withMore(spec: EstateSpec, groups: readonly string[], resources: readonly ResourceSpec[]): EstateSpec {
  const { cluster } = spec
  return {
    ...spec,
    cluster: { ...cluster, groups: [...cluster.groups, ...groups], resources: [...cluster.resources, ...resources] },
  }
}

/** Unclustered through BizTalk: the group is gone from the host, and the host's resource from the cluster. */
export function unclustered(spec: EstateSpec, on: readonly string[] = ['N1', 'N2']): EstateSpec {
  return withoutResource(withHost(spec, 'A', { group: '', on }), 'BTSSvc$A')
}
