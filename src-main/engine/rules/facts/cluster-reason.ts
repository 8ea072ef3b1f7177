import type { Endpoint } from '../../model/snapshot'
import { perhaps, sure, type Truth } from '../../model/truth'
import { policyOf } from './adapters'

/** Whether an endpoint is a documented reason to cluster its host; of an adapter that nobody documents, it may be. */
export function isReasonToCluster(endpoint: Endpoint): Truth {
  const { policy, clusterReason } = policyOf(endpoint)
  return policy === 'unknown'
    ? perhaps([`whether the adapter ${endpoint.adapter} needs a clustered host`], endpoint.places)
    : sure(clusterReason, endpoint.places)
}
