import type { ClusterResource, HostInstance } from '../../model/snapshot'
import { all, any, no, not, perhaps, when, type Truth } from '../../model/truth'
import type { Severity } from '../rule'
import { severityFor, type Case } from '../verdict'
import { policyOf } from './adapters'
import type { Found } from './cluster-facts'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** Hosts that are clustered, or may be. */
export function clusteredHosts({ subjects }: Estate): readonly HostFacts[] {
  return subjects.filter(({ clustered }) => clustered.is !== 'no')
}

/** A case about a host with everything that runs in it beneath. */
export function aboutHost(
  host: HostFacts,
  severity: Severity,
): Pick<Case, 'subject' | 'artifacts' | 'at' | 'severity' | 'servers'> {
  return { subject: host.address, artifacts: host.work, at: host.at, severity: severityFor(severity, host.work) }
}

/** Whether any export shows the host itself, and not only bindings that name it. */
export function isShown({ exists, instances }: HostFacts): boolean {
  return exists.is !== 'no' || instances.length > 0
}

/** Said after a message where no export names the service of a resource, so that its own name had to do. */
export function byNameOnly(found: Found<ClusterResource>): string {
  return found.is === 'found' && !found.row.parameter('ServiceName').known
    ? ` Cluster resource ${found.row.name} was recognised by its name: no export gives its ServiceName.`
    : ''
}

/** What holds of a resource; `no` where the cluster has none, because another rule tells that. */
export function ofResource(found: Found<ClusterResource>, judge: (row: ClusterResource) => Truth): Truth {
  switch (found.is) {
    case 'none':
      return no()
    case 'unknown':
      return perhaps(found.missing)
    case 'found': {
      const truth = judge(found.row)
      return { ...truth, at: [...truth.at, ...found.at] }
    }
  }
}

/** Whether the host has an instance for which a condition holds; an instance that no list shows may be one. */
export function hasInstance(host: HostFacts, { snapshot }: Estate, holds: (instance: HostInstance) => Truth): Truth {
  const { missing } = snapshot.hostInstances
  const unlisted = missing.length > 0 ? [perhaps(missing)] : []
  return any(no(host.at), ...host.instances.map(holds), ...unlisted)
}

/** Whether a server has an instance of the host that is installed, and where asked for, one that is also enabled. */
export function isInstalledOn(host: HostFacts, server: string, wanted: 'installed' | 'enabled' = 'installed'): Truth {
  const found = host.instanceOn(server)
  switch (found.is) {
    case 'none':
      return no()
    case 'unknown':
      return perhaps(found.missing)
    case 'found': {
      const { installed, disabled } = found.row
      const truth = all(when(installed, Boolean), ...(wanted === 'enabled' ? [not(when(disabled, Boolean))] : []))
      return { ...truth, at: [...truth.at, ...found.at] }
    }
  }
}

/** Possible owners of the host's resource, as far as they are known. */
export function ownersOf({ resource }: HostFacts, { cluster }: Estate): readonly string[] {
  if (resource.is !== 'found') return []
  const owners = cluster.possibleOwners(resource.row)
  return owners.known ? owners.value : []
}

/** Those of them that can really take over, as far as it is known. */
export function usableOwnersOf({ resource }: HostFacts, { cluster }: Estate): readonly string[] {
  if (resource.is !== 'found') return []
  const owners = cluster.usableOwners(resource.row)
  return owners.known ? owners.value : []
}

/** Whether an adapter of the host has a rule of its own for the single instance, with a remedy of its own. */
export function hasReaderOfItsOwn({ endpoints }: HostFacts): boolean {
  return endpoints.some((endpoint) => policyOf(endpoint).singleInstanceRule !== undefined)
}

/** Adapters of which it is not known whether several instances may serve them at once. */
export function undecidedAdapters({ endpoints }: HostFacts): readonly string[] {
  const undecided = endpoints.filter((endpoint) => {
    const { policy, singleInstanceRule } = policyOf(endpoint)
    return singleInstanceRule === undefined && policy !== 'several'
  })
  return [...new Set(undecided.map(({ adapter }) => adapter))]
}
