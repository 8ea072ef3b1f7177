import { pathName } from '../../import/paths'
import { address, nameKey, namesOf, sameName, serverKey } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import { byCodeUnit } from '../../model/place'
import type { State } from '../../model/state'
import { instancesOf, resourceOf, serviceOf } from '../hosts'
import { isComplete } from '../known'
import { onlyIn } from '../pair'
import { listOf, numberOf, textOf } from '../value'
import { moved, resettled, rewrite, same, uniquePairs, type Rename } from './rename'

/**
 * A host cannot be renamed in BizTalk: it is created anew. It is the same host when the new one alone has the old
 * one's type, servers and cluster group, and everything that named the old one names the new one.
 */
export function renamedHosts(before: State, after: State): readonly Rename[] {
  if (![before, after].every((state) => isComplete(state, 'biztalk-host-instances'))) return []
  const hosts = (state: State, other: State) => onlyIn(state, other).filter(({ kind }) => kind === 'host')
  return uniquePairs(hosts(before, after), hosts(after, before), (host, side) =>
    likeness(host, side === 'removed' ? before : after),
  ).filter(({ from, to }) => isTakenOver(from.name, to.name, before, after))
}

function likeness({ name, settings }: Artifact, state: State): string | undefined {
  const servers = instancesOf(name, state).map((instance) => serverKey(namesOf(instance.address)[1] ?? ''))
  const group = settings.get('ClusterResourceGroupName')
  if (servers.length === 0 || group === undefined) return undefined
  const type = numberOf('host', 'HostType', settings.get('HostType'))
  return [type, nameKey(textOf(group)), ...servers.sort(byCodeUnit)].join('\n')
}

/** Whether each setting that named the old host names the new one, as far as its artifact is there after. */
function isTakenOver(from: string, to: string, before: State, after: State): boolean {
  for (const [key, artifact] of before.artifacts) {
    const later = after.artifacts.get(key)
    if (!later) continue
    for (const [path, setting] of artifact.settings) {
      if (!namesHost(path)) continue
      const wasOld = sameName(textOf(setting), from)
      const isNew = sameName(textOf(later.settings.get(path)), to)
      if (wasOld !== isNew) return false
    }
  }
  return true
}

function namesHost(path: string): boolean {
  return /(^|\/)(ReceiveHandler|SendHandler(\[.*\])?|Host)@Name$/.test(path)
}

/** The before state as it would be had the host always had its new name. */
export function withHost(state: State, { from, to }: Rename, after: State): State {
  const resource = resourceOf(from.name, state)
  const laterResource = resourceOf(to.name, after)
  const rehosted = rewrite(state, (artifact) => rehost(artifact, from.name, to.name))
  return resource && laterResource ? withResource(rehosted, resource.name, laterResource.name) : rehosted
}

function rehost(artifact: Artifact, from: string, to: string): Artifact {
  const renamed = readdressed(artifact, from, to)
  return resettled(
    renamed,
    (path) => replaceName(path, /^Mapped\/|^Service\/(?=BTSSvc\$)/, from, to),
    (text, path) => {
      if (namesHost(path) || path === 'HostName') return sameName(text, from) ? to : text
      if (artifact.kind === 'cluster-resource' && /^Parameter\/ServiceName$/i.test(path)) {
        return sameName(text, serviceOf(from)) ? serviceOf(to) : text
      }
      if (path === 'Name' && isOf(artifact, from)) return renamedText(text, from, to)
      return text
    },
  )
}

function replaceName(path: string, start: RegExp, from: string, to: string): string {
  const prefix = start.exec(path)?.[0]
  if (prefix === undefined) return path
  const [name = '', ...rest] = path.slice(prefix.length).split('/')
  const pairs = [
    [from, to],
    [serviceOf(from), serviceOf(to)],
  ] as const
  const renamed = pairs.find(([old]) => sameName(name, pathName(old)))?.[1]
  return prefix + [renamed === undefined ? name : pathName(renamed), ...rest].join('/')
}

/** `A`, or `Microsoft BizTalk Server A SERVER1`. */
function renamedText(text: string, from: string, to: string): string {
  return sameName(text, from) ? to : text.replace(` ${from} `, () => ` ${to} `)
}

function isOf({ kind, address: of }: Artifact, host: string): boolean {
  return (kind === 'host' || kind === 'host-instance') && sameName(namesOf(of)[0] ?? '', host)
}

function readdressed(artifact: Artifact, from: string, to: string): Artifact {
  const [first = '', second = ''] = namesOf(artifact.address)
  switch (artifact.kind) {
    case 'host':
      return sameName(first, from) ? moved(artifact, address('host', to), to) : artifact
    case 'host-instance':
      return sameName(first, from)
        ? moved(artifact, address('host-instance', to, second), renamedText(artifact.name, from, to))
        : artifact
    case 'receive-handler':
    case 'send-handler':
      return sameName(second, from)
        ? moved(artifact, address(artifact.kind, first, to), renamedText(artifact.name, from, to))
        : artifact
    default:
      return artifact
  }
}

/** The host's cluster resource under its new name, also where others depend on it. */
function withResource(state: State, from: string, to: string): State {
  if (sameName(from, to)) return state
  return rewrite(state, (artifact) => {
    if (artifact.kind !== 'cluster-resource') return artifact
    const named = sameName(artifact.name, from) ? moved(artifact, address('cluster-resource', to), to) : artifact
    return resettled(named, same, (text, path) =>
      path === 'DependencyExpression'
        ? text.replaceAll(/\[([^\]]*)\]/g, (all, name: string) => (sameName(name, from) ? `[${to}]` : all))
        : text,
    )
  })
}

export function serversOf(host: string, state: State): readonly string[] {
  return instancesOf(host, state).map(({ address: of }) => namesOf(of)[1] ?? '')
}

export function clusterGroupOf({ settings }: Artifact): string {
  return listOf(settings.get('ClusterResourceGroupName')).join('')
}
