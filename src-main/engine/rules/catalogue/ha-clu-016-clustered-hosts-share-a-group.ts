import { address, nameKey, sameName } from '../../model/address'
import { all, not, sure } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { ofResource } from '../facts/host-shapes'
import { ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-016',
  title: 'All clustered hosts share one group (blast radius)',
  severity: 'advice',
  basis: 'INF',
  why: 'When the resource of one host fails, the default policy fails over the whole group, and every other host in it stops for a while.',
  fix: 'Use a cluster group for each independent flow, unless Enterprise SSO is clustered in this one.',
  citations: [sources.CR, sources.CS],
  asks: ['Q14'],
  by: ['T08', 'T10'],

  judge: (estate) =>
    [...hostsByGroup(estate)].flatMap(([key, hosts]) => {
      if (hosts.length < 2) return []
      const group = hosts[0]?.group?.known ? hosts[0].group.value : key
      const sso = ofResource(ssoOf(estate), (row) => sure(sameName(row.group, group)))
      return [
        decide(all(sure(hosts.some((host) => !readsQueues(host, group, estate))), not(sso)), {
          subject:
            estate.snapshot.clusterGroups.rows.find(({ name }) => sameName(name, group))?.address ??
            address('cluster-group', group),
          artifacts: hosts.flatMap(({ row }) => row ?? []),
          at: hosts.flatMap((host) => (host.group?.known ? host.group.at : [])),
          severity: 'advice',
          message: `Hosts ${nameList(hosts)} share cluster group ${group}: when one of them fails, all of them move.`,
          ask: `Do hosts ${nameList(hosts)} have to share cluster group ${group}, because Enterprise SSO is clustered in it?`,
          bad: 'no',
          code: 'Q14',
        }),
      ]
    }),
})

function hostsByGroup({ hosts }: Estate): ReadonlyMap<string, readonly HostFacts[]> {
  const byGroup = new Map<string, HostFacts[]>()
  for (const host of hosts) {
    if (!host.group?.known || host.group.value === '') continue
    const key = nameKey(host.group.value)
    byGroup.set(key, [...(byGroup.get(key) ?? []), host])
  }
  return byGroup
}

function readsQueues({ endpoints }: HostFacts, group: string, { cluster }: Estate): boolean {
  const queues = cluster.inGroup(group, ({ type }) => type === 'msmq').rows.length > 0
  return queues && endpoints.some((endpoint) => isAdapter(endpoint, 'MSMQ', 'WCF-NetMsmq'))
}
