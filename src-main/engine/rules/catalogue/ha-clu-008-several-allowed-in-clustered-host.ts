import type { Endpoint, Orchestration } from '../../model/snapshot'
import { all, any, no, not, perhaps, yes, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import { isAdapter, policyOf } from '../facts/adapters'
import { followsHost } from '../facts/cluster-disks'
import { isReasonToCluster } from '../facts/cluster-reason'
import type { Estate } from '../facts/estate'
import { pathOf } from '../facts/file-path'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-CLU-008',
  title: 'Work that several instances may do placed in a clustered host',
  severity: 'low',
  basis: 'DOC*',
  why: 'The work runs on one server at a time and waits for every failover, although several servers could do it.',
  fix: 'Move it to an unclustered host with an instance on several servers; where SSO is clustered on these nodes, on other servers.',
  citations: [sources.CH, sources.TGO],
  asks: [],
  by: ['B01', 'B09', 'B12', 'T08'],

  judge: (estate) =>
    clusteredHosts(estate).map((host) => {
      const gains = host.work.map((work) => gainsNothing(work, host, estate))
      const bad = all(host.clustered, anyOf(host.endpoints.map(isReasonToCluster), estate), anyOf(gains, estate))
      const guests = host.work.filter((_, index) => gains[index]?.is === (bad.is === 'unknown' ? 'unknown' : 'yes'))
      return decide(bad, {
        ...aboutHost(host, 'low'),
        artifacts: guests.length > 0 ? guests : host.work,
        severity: severityFor('low', guests),
        message: `Host ${host.name} is clustered for other work, and also runs ${nameList(guests)}, which several servers could do at once.`,
        ask: ifClustered(host, `Does anything that host ${host.name} runs gain nothing from the cluster?`),
        bad: 'yes',
      })
    }),
})

function anyOf(truths: readonly Truth[], { snapshot }: Estate): Truth {
  const { missing } = snapshot.receiveLocations
  return any(no(), ...truths, ...(missing.length > 0 ? [perhaps(missing)] : []))
}

/** HA-MQS-003 speaks of MQSeries; a file on a cluster disk can be reached on one node only. */
function gainsNothing(work: Endpoint | Orchestration, host: HostFacts, estate: Estate): Truth {
  if (!('direction' in work)) return yes(work.places)
  const { policy, clusterReason } = policyOf(work)
  const several = ['several', 'load-balanced'].includes(policy) && !clusterReason
  if (!several || (work.direction === 'receive' && isAdapter(work, 'MQSeries'))) return no()
  const path = isAdapter(work, 'FILE') ? pathOf(work) : undefined
  return path?.kind === 'drive' ? not(followsHost(path.path, host, estate)) : yes(work.places)
}
