import { all, no, perhaps, yes, type Truth } from '../../model/truth'
import { placesOf } from '../verdict'
import { policyOf, policyOfHandler, type AdapterPolicy } from './adapters'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** Whether nothing that a host runs, or could run, is a documented reason to cluster it. */
export function noReason(host: HostFacts, estate: Estate): Truth {
  const { missing } = estate.snapshot.receiveLocations
  const shown = host.work.length > 0 ? noReasonIn(host) : noReasonInHandlers(host, estate)
  if (missing.length === 0) return shown
  if (estate.snapshot.bindingsCover === 'part') return all(shown, noReasonElsewhere(host, estate))
  return host.work.length > 0 && shown.is === 'no' ? shown : perhaps(missing)
}

/** What other applications run in the host, no file says; but they can run nothing that it has no handler for. */
function noReasonElsewhere(host: HostFacts, estate: Estate): Truth {
  const truth = noReasonInHandlers(host, estate)
  return truth.is === 'no' ? perhaps(estate.snapshot.receiveLocations.missing, truth.at) : truth
}

function noReasonIn({ work, endpoints }: HostFacts): Truth {
  const reasons = endpoints.filter((endpoint) => policyOf(endpoint).clusterReason)
  if (reasons.length > 0) return no(placesOf(reasons))
  const unknown = endpoints.filter((endpoint) => isOpen(policyOf(endpoint)))
  return unknown.length > 0 ? perhaps(whether(unknown), placesOf(unknown)) : yes(placesOf(work))
}

/** A host that runs nothing yet may be clustered for what its handlers will carry. */
function noReasonInHandlers(host: HostFacts, estate: Estate): Truth {
  const { handlers } = host
  const { receiveHandlers, sendHandlers } = estate.snapshot
  const reasons = handlers.filter((handler) => policyOfHandler(handler).clusterReason)
  if (reasons.length > 0) return no(reasons.map(({ at }) => at))
  const unknown = handlers.filter((handler) => isOpen(policyOfHandler(handler)))
  const open = [...receiveHandlers.missing, ...sendHandlers.missing, ...whether(unknown)]
  return open.length > 0 ? perhaps(open) : yes(handlers.map(({ at }) => at))
}

function whether(unknown: readonly { readonly adapter: string }[]): readonly string[] {
  return [...new Set(unknown.map(({ adapter }) => `whether ${adapter} needs a single instance`))]
}

/** Where Microsoft says nothing of several instances, a cluster may be how they are avoided. */
function isOpen({ policy }: AdapterPolicy): boolean {
  return policy === 'unknown' || policy === 'silent'
}
