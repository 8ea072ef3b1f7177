import { all, no, perhaps, yes, type Truth } from '../../model/truth'
import { policyOf, policyOfHandler } from '../facts/adapters'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-CLU-007',
  title: 'Host clustered without a documented reason',
  severity: 'medium',
  basis: 'DOC',
  why: 'A clustered host runs one instance at a time: where nothing needs that, it only loses capacity and waits for a failover.',
  fix: 'Uncluster the host and run one instance of it on each server.',
  citations: [sources.CH, sources.TGO, sources.IGM],
  asks: [],
  by: ['T08', 'B01', 'B05', 'B03'],

  judge: (estate) =>
    clusteredHosts(estate).map((host) =>
      decide(all(host.clustered, noReason(host, estate)), {
        ...aboutHost(host, 'medium'),
        ...(host.work.length > 0 ? {} : { severity: 'advice' }),
        message: `Host ${host.name} is clustered, but ${host.work.length > 0 ? `nothing that it runs needs it: ${nameList(host.work)}` : 'it runs nothing'}.`,
        ask: `Is there a reason to run host ${host.name} on one server at a time?`,
        bad: 'no',
      }),
    ),
})

function noReason(host: HostFacts, estate: Estate): Truth {
  const { missing } = estate.snapshot.receiveLocations
  if (missing.length > 0) return perhaps(missing)
  return host.work.length > 0 ? noReasonIn(host) : noReasonInHandlers(host, estate)
}

function noReasonIn({ work, endpoints }: HostFacts): Truth {
  const reasons = endpoints.filter((endpoint) => policyOf(endpoint).clusterReason)
  if (reasons.length > 0) return no(placesOf(reasons))
  const unknown = endpoints.filter((endpoint) => policyOf(endpoint).policy === 'unknown')
  return unknown.length > 0 ? perhaps(whether(unknown), placesOf(unknown)) : yes(placesOf(work))
}

/** A host that runs nothing yet may be clustered for what its handlers will carry. */
function noReasonInHandlers(host: HostFacts, estate: Estate): Truth {
  const { handlers } = host
  const { receiveHandlers, sendHandlers } = estate.snapshot
  const reasons = handlers.filter((handler) => policyOfHandler(handler).clusterReason)
  if (reasons.length > 0) return no(reasons.map(({ at }) => at))
  const unknown = handlers.filter((handler) => policyOfHandler(handler).policy === 'unknown')
  const open = [...receiveHandlers.missing, ...sendHandlers.missing, ...whether(unknown)]
  return open.length > 0 ? perhaps(open) : yes(handlers.map(({ at }) => at))
}

function whether(unknown: readonly { readonly adapter: string }[]): readonly string[] {
  return [...new Set(unknown.map(({ adapter }) => `whether ${adapter} needs a single instance`))]
}
