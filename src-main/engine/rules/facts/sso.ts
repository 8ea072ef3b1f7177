import { serverKey } from '../../model/address'
import type { ClusterResource, HostInstance } from '../../model/snapshot'
import { all, any, not, perhaps, sure, when, type Truth } from '../../model/truth'
import type { Found } from './cluster-facts'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { hasInstance, ofResource } from './host-shapes'

/** The cluster resource that runs Enterprise Single Sign-On. */
export function ssoOf({ cluster }: Estate): Found<ClusterResource> {
  return cluster.ofService('ENTSSO')
}

/** Whether the instance is on a node that SSO may run on. */
export function isBesideSso({ server, at }: HostInstance, estate: Estate): Truth {
  const truth = ofResource(ssoOf(estate), (row) => estate.cluster.mayRunOn(row, server))
  return { ...truth, at: [...truth.at, at] }
}

/** Whether the instance can run: it is enabled, or it is disabled but still running. */
export function canRun({ installed, disabled, running }: HostInstance): Truth {
  return all(when(installed, Boolean), any(not(when(disabled, Boolean)), when(running, Boolean)))
}

/** Servers of the host on which SSO may run, too. */
export function serversBesideSso({ instances }: HostFacts, estate: Estate): readonly string[] {
  return instances.filter((instance) => isBesideSso(instance, estate).is === 'yes').map(({ server }) => server)
}

/** Whether the host's resource and that of SSO share a node; without a resource, its instances tell where it runs. */
export function sharesNodes(host: HostFacts, sso: ClusterResource, estate: Estate): Truth {
  const { cluster } = estate
  if (host.resource.is === 'unknown') return perhaps(host.resource.missing)
  if (host.resource.is === 'none') return hasInstance(host, estate, (instance) => isBesideSso(instance, estate))
  const own = cluster.possibleOwners(host.resource.row)
  const other = cluster.possibleOwners(sso)
  if (!own.known || !other.known) return perhaps([own, other].flatMap((fact) => (fact.known ? [] : fact.missing)))
  const shared = own.value.some((node) => other.value.some((owner) => serverKey(owner) === serverKey(node)))
  return sure(shared, [...own.at, ...other.at])
}
