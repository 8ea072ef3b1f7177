import type { Found } from '../facts/cluster-facts'
import type { ClusterResource, HostInstance } from '../../model/snapshot'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-006',
  title: 'Host and cluster disagree about clustering',
  severity: 'critical',
  basis: 'INF',
  why: 'It is undefined who controls the service of a half-clustered host: neither failover nor a single active instance is assured.',
  fix: 'Cluster or uncluster the host through BizTalk, never by hand in the cluster. Export both again where one export is older.',
  citations: [sources.W_HCG, sources.W_HIC, sources.W_HC],
  asks: [],
  by: ['T08', 'T09', 'T10', 'C13'],

  judge: ({ subjects }) =>
    subjects.filter(applies).map((host) =>
      decide(host.disagree, {
        ...aboutHost(host, 'critical'),
        message: `The exports disagree about host ${host.name}: ${sayings(host).join('; ')}.${byNameOnly(host.resource)}`,
        ask: `Do BizTalk and the cluster agree about the clustering of host ${host.name}?`,
        bad: 'no',
      }),
    ),
})

function applies({ exists, isolated, clustered }: HostFacts): boolean {
  return exists.is !== 'no' && !(isolated.is === 'yes' && clustered.is === 'no')
}

function sayings({ group, instances, resource }: HostFacts): readonly string[] {
  return [...ofBizTalk(group?.known ? group.value : undefined), ...ofInstances(instances), ...ofCluster(resource)]
}

function ofBizTalk(group: string | undefined): readonly string[] {
  if (group === undefined) return []
  return [group === '' ? 'BizTalk names no cluster group' : `BizTalk names cluster group ${group}`]
}

function ofInstances(instances: readonly HostInstance[]): readonly string[] {
  const flags = instances.flatMap(({ clustered }) => (clustered.known ? [clustered.value] : []))
  if (flags.length === 0) return []
  return [flags.includes(true) ? 'its instances are clustered' : 'its instances are not clustered']
}

function ofCluster(resource: Found<ClusterResource>): readonly string[] {
  if (resource.is === 'unknown') return []
  return [
    resource.is === 'found' ? `the cluster has it in group ${resource.row.group}` : 'the cluster has no resource of it',
  ]
}
