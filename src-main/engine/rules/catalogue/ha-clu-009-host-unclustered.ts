import { all, not, when } from '../../model/truth'
import { wasClustered } from '../facts/earlier'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-009',
  title: 'Host unclustered',
  severity: 'high',
  basis: 'DOC',
  why: 'Unclustering stops all instances of the host, and afterwards every enabled one can run at once: messages may be received twice.',
  fix: 'Where it is intended, keep exactly one enabled instance or move single-reader adapters to a clustered host first. Plan the outage.',
  citations: [sources.CR],
  asks: [],
  by: ['T09'],

  judge: ({ subjects }, earlier) =>
    earlier === undefined
      ? []
      : subjects
          .filter((host) => host.exists.is !== 'no' && wasClustered(earlier, host).is !== 'no')
          .map((host) => {
            const isNot = host.group?.known ? when(host.group, (group) => group === '') : not(host.clustered)
            return decide(all(wasClustered(earlier, host), isNot), {
              ...aboutHost(host, 'high'),
              servers: host.enabled.sure,
              message: `Host ${host.name} is clustered no longer: all its instances stop while it is unclustered, and afterwards it ${afterwards(host)}.`,
              ask: `Does the change take host ${host.name} out of the cluster?`,
              bad: 'yes',
            })
          }),
})

function afterwards({ enabled: { sure } }: HostFacts): string {
  if (sure.length === 0) return 'is not known to be enabled on any server'
  return sure.length === 1 ? `can run on ${nameList(sure)} only` : `can run on ${nameList(sure)} at the same time`
}
