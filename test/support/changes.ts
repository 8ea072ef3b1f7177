import { standard, type EstateSpec, type HostSpec, type ResourceSpec } from './estate'

/** The standard estate of the worked transitions, and what changes in it. Names are those of the estate. */
export function estate(...changes: readonly ((spec: EstateSpec) => EstateSpec)[]): EstateSpec {
  return changes.reduce((spec, change) => change(spec), standard)
}

export function receives(adapter: string, host: string, name = `${adapter}In${host}`, enabled = true) {
  return (spec: EstateSpec): EstateSpec => ({
    ...spec,
    locations: [...spec.locations, { name, adapter, host, enabled }],
  })
}

export function sends(adapter: string, host: string, name = `${adapter}Out${host}`, status = 3) {
  return (spec: EstateSpec): EstateSpec => ({
    ...spec,
    sendPorts: [...spec.sendPorts, { name, adapter, host, status }],
  })
}

/** The host with these properties, in place of the one of that name or as a new one. */
export function host(name: string, change: Partial<HostSpec>) {
  return (spec: EstateSpec): EstateSpec => {
    const had = spec.hosts.find((one) => one.name === name)
    const now: HostSpec = { on: [], ...had, ...change, name }
    return { ...spec, hosts: had ? spec.hosts.map((one) => (one === had ? now : one)) : [...spec.hosts, now] }
  }
}

export function withoutHosts(...names: readonly string[]) {
  return (spec: EstateSpec): EstateSpec => ({ ...spec, hosts: spec.hosts.filter(({ name }) => !names.includes(name)) })
}

export function resource(name: string, change: Partial<ResourceSpec>) {
  return ({ cluster, ...spec }: EstateSpec): EstateSpec => {
    const had = cluster.resources.find((one) => one.name === name)
    const now: ResourceSpec = { type: 'Generic Service', group: 'GA', ...had, ...change, name }
    const resources = had ? cluster.resources.map((one) => (one === had ? now : one)) : [...cluster.resources, now]
    return { ...spec, cluster: { ...cluster, resources } }
  }
}

export function withoutResources(...names: readonly string[]) {
  return ({ cluster, ...spec }: EstateSpec): EstateSpec => ({
    ...spec,
    cluster: { ...cluster, resources: cluster.resources.filter(({ name }) => !names.includes(name)) },
  })
}

export function nodes(...names: readonly string[]) {
  return ({ cluster, ...spec }: EstateSpec): EstateSpec => ({ ...spec, cluster: { ...cluster, nodes: names } })
}

/** Enterprise SSO, clustered in a group with a name of its own. */
export function clusteredSso(group = 'SSO', owners: readonly string[] = ['N1', 'N2']) {
  return ({ cluster, ...spec }: EstateSpec): EstateSpec => ({
    ...spec,
    cluster: {
      ...cluster,
      groups: [...new Set([...cluster.groups, group])],
      resources: [
        ...cluster.resources,
        { name: 'SSO Name', type: 'Network Name', group },
        { name: 'ENTSSO', type: 'Generic Service', group, service: 'ENTSSO', owners, depends: '([SSO Name])' },
      ],
    },
  })
}
