import type { Kind } from '../model/address'
import type { Artifact } from '../model/artifact'

const words: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  'send-port': ['send port', 'send ports'],
  'send-port-group': ['send port group', 'send port groups'],
  'receive-port': ['receive port', 'receive ports'],
  'receive-location': ['receive location', 'receive locations'],
  orchestration: ['orchestration', 'orchestrations'],
  party: ['party', 'parties'],
  assembly: ['assembly or application', 'assemblies and applications'],
  host: ['host', 'hosts'],
  'host-instance': ['host instance', 'host instances'],
  server: ['server', 'servers'],
  'receive-handler': ['receive handler', 'receive handlers'],
  'send-handler': ['send handler', 'send handlers'],
  'cluster-node': ['cluster node', 'cluster nodes'],
  'cluster-group': ['cluster group', 'cluster groups'],
  'cluster-resource': ['cluster resource', 'cluster resources'],
  group: ['set of group settings', 'sets of group settings'],
}

/** `12 send ports, 1 receive port`, in a fixed order of kinds. */
export function summarise(artifacts: readonly Artifact[]): string {
  const counts = new Map<Kind, number>()
  for (const { kind } of artifacts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const said = (Object.keys(words) as Kind[]).flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [`${String(count)} ${words[kind][count === 1 ? 0 : 1]}`]
  })
  return said.length === 0 ? 'nothing' : said.join(', ')
}
