import { namesOf, nameKey, sameName } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { State } from '../model/state'
import { isEmpty, numberOf, textOf } from './value'

export function instancesOf(host: string, state: State): readonly Artifact[] {
  return [...state.artifacts.values()].filter(
    ({ kind, address }) => kind === 'host-instance' && sameName(namesOf(address)[0] ?? '', host),
  )
}

/** Hosts that a side shows as clustered, by the host's group or by one of its instances. */
export function clusteredHosts(state: State): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { kind, address, settings } of state.artifacts.values()) {
    if (kind !== 'host' && kind !== 'host-instance') continue
    const host = nameKey(namesOf(address)[0] ?? '')
    if (kind === 'host' && !isEmpty(settings.get('ClusterResourceGroupName'))) names.add(host)
    if (
      kind === 'host-instance' &&
      isClusteredInstance(numberOf(kind, 'ClusterInstanceType', settings.get('ClusterInstanceType')))
    ) {
      names.add(host)
    }
  }
  return names
}

export function isClusteredInstance(type: string): boolean {
  return ['1', '2', '3'].includes(type)
}

/** The cluster resource that runs the host's service; by its own name only where its ServiceName is not known. */
export function resourceOf(host: string, state: State): Artifact | undefined {
  const resources = [...state.artifacts.values()].filter(({ kind }) => kind === 'cluster-resource')
  const service = serviceOf(host)
  return (
    resources.find((resource) => sameName(parameterOf(resource, 'ServiceName') ?? '', service)) ??
    resources.find((resource) => parameterOf(resource, 'ServiceName') === undefined && namesHost(resource.name, host))
  )
}

/** `BTSSvc$X`, `X` or `BizTalk Service BizTalk Group : X`, as consoles and administrators name the resource. */
function namesHost(resource: string, host: string): boolean {
  const console = /^biztalk service .*: *(.+)$/i.exec(resource)?.[1]
  return [serviceOf(host), host].some((name) => sameName(name, resource)) || sameName(console ?? '', host)
}

export function serviceOf(host: string): string {
  return `BTSSvc$${host}`
}

export function parameterOf({ settings }: Artifact, name: string): string | undefined {
  for (const [path, setting] of settings) {
    if (path.startsWith('Parameter/') && sameName(path.slice('Parameter/'.length), name)) return textOf(setting)
  }
  return undefined
}
