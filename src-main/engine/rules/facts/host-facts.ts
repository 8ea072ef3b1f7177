import { address, sameName, serverKey, type Address } from '../../model/address'
import { statedPaths } from '../../model/answers'
import type { Fact } from '../../model/fact'
import type { Place } from '../../model/place'
import type {
  ClusterResource,
  Endpoint,
  Handler,
  Host,
  HostInstance,
  Orchestration,
  ReceiveLocation,
  SendTransport,
  Snapshot,
} from '../../model/snapshot'
import { all, any, no, not, perhaps, sure, when, yes, type Truth } from '../../model/truth'
import type { ClusterFacts, Found } from './cluster-facts'
import { atLeast, exactly, type Count } from './count'

/** Everything the rules ask about one host. The letters are those of the catalogue (`rules.md` §1.1). */
export interface HostFacts {
  readonly address: Address
  readonly name: string
  /** The host's row; undefined where no list of hosts has it. */
  readonly row: Host | undefined
  /** Lines that state the host: its row, else the first line that names it. */
  readonly at: readonly Place[]
  readonly exists: Truth
  readonly isolated: Truth
  readonly only32Bit: Fact<boolean> | undefined
  /** CL(h) */
  readonly clustered: Truth
  /** HI(h), without virtual rows. */
  readonly instances: readonly HostInstance[]
  /** The instance on a server; unknown where the list is not complete and does not show one. */
  readonly instanceOn: (server: string) => Found<HostInstance>
  /** EI(h): installed and not disabled. */
  readonly enabled: Count
  /** Installed, disabled or not: what counts for an isolated host. */
  readonly installed: Count
  /** Enabled, or disabled but still running: where an unclustered host can poll at the same time. */
  readonly active: Count
  /** ACT(h) ≥ 2 */
  readonly severalReaders: Truth
  /** ACT(h) = 1 and not CL(h): safe from duplicates, but a single point of failure. */
  readonly oneUnclusteredReader: Truth
  /** The host's two exports disagree, or an instance lies outside the cluster: ACT(h) cannot be counted. */
  readonly inDoubt: Truth
  /** CLU-006 */
  readonly disagree: Truth
  /** CLU-013: instances on servers that are no cluster nodes. */
  readonly strays: readonly HostInstance[]
  /** RG(h): the cluster group's name, empty where not clustered, unknown where no file says. */
  readonly group: Fact<string> | undefined
  /** RES(h) */
  readonly resource: Found<ClusterResource>
  readonly locations: readonly ReceiveLocation[]
  readonly transports: readonly SendTransport[]
  readonly orchestrations: readonly Orchestration[]
  /** Rows of handlers, whether something uses them or not. */
  readonly handlers: readonly Handler[]
  /** Locations and transports together. */
  readonly endpoints: readonly Endpoint[]
  /** Endpoints and orchestrations: everything that stops where no instance runs. */
  readonly work: readonly (Endpoint | Orchestration)[]
}

export function hostFacts(name: string, snapshot: Snapshot, cluster: ClusterFacts, uses: HostUses): HostFacts {
  const { hosts, hostInstances } = snapshot
  const row = hosts.rows.find((host) => sameName(host.name, name))
  const instances = hostInstances.rows.filter(({ host }) => sameName(host, name))
  const clustered = isClustered(row, instances, snapshot, cluster)
  const resource = cluster.ofService(`BTSSvc$${name}`)
  const listed = listOfInstances(row, snapshot)
  const enabled = countServers(instances, listed, ({ installed, disabled }) =>
    all(when(installed, Boolean), not(when(disabled, Boolean))),
  )
  const active = countServers(instances, listed, ({ installed, disabled, running }) =>
    all(when(installed, Boolean), any(not(when(disabled, Boolean)), when(running, Boolean))),
  )
  const strays = clustered.is === 'yes' ? instances.filter(({ server }) => cluster.isNode(server).is === 'no') : []
  const disagree = disagreement(row, instances, resource, cluster)
  const inDoubt = strays.length > 0 ? yes(strays.map(({ at }) => at)) : disagree
  const { locations, transports, orchestrations, handlers } = uses
  return {
    address: row?.address ?? address('host', uses.spelling ?? instances[0]?.host ?? name),
    name: row?.name ?? uses.spelling ?? name,
    row,
    at: firstLine(row, instances, uses),
    exists: existence(row, hosts.missing),
    isolated: isIsolated(row, name, hosts.missing),
    only32Bit: row?.only32Bit,
    clustered,
    instances,
    instanceOn: (server) => instanceOn(server, instances, listed),
    enabled,
    installed: countServers(instances, listed, ({ installed }) => when(installed, Boolean)),
    active,
    severalReaders: orDoubt(inDoubt, name, all(not(clustered), atLeast(active, 2))),
    oneUnclusteredReader: orDoubt(inDoubt, name, all(not(clustered), exactly(active, 1))),
    inDoubt,
    disagree,
    strays,
    group: row?.clusterGroup,
    resource,
    locations,
    transports,
    orchestrations,
    handlers,
    endpoints: [...locations, ...transports],
    work: [...locations, ...transports, ...orchestrations],
  }
}

function firstLine(
  row: Host | undefined,
  instances: readonly HostInstance[],
  { firstPlace }: HostUses,
): readonly Place[] {
  const place = row?.at ?? instances[0]?.at ?? firstPlace
  return place === undefined ? [] : [place]
}

function existence(row: Host | undefined, missing: readonly string[]): Truth {
  if (row) return yes([row.at])
  return missing.length > 0 ? perhaps(missing) : no()
}

function isIsolated(row: Host | undefined, name: string, missing: readonly string[]): Truth {
  if (row) return when(row.type, (type) => type === 'isolated')
  return perhaps(missing.length > 0 ? missing : [`biztalk-hosts.json: host ${name}`])
}

/** What names the host: bindings, and rows of handlers. */
export interface HostUses {
  readonly spelling: string | undefined
  readonly locations: readonly ReceiveLocation[]
  readonly transports: readonly SendTransport[]
  readonly orchestrations: readonly Orchestration[]
  readonly handlers: readonly Handler[]
  /** The first line that names it. */
  readonly firstPlace: Place | undefined
}

/** Where it is not known which of two exports is right, no number of readers is. */
function orDoubt(doubt: Truth, name: string, truth: Truth): Truth {
  if (doubt.is !== 'yes' || truth.is === 'unknown') return truth
  return perhaps([`which export is newer: they disagree about the clustering of ${name}`], [...doubt.at, ...truth.at])
}

function isClustered(
  row: Host | undefined,
  instances: readonly HostInstance[],
  { hosts, hostInstances }: Snapshot,
  cluster: ClusterFacts,
): Truth {
  const byGroup = row
    ? when(row.clusterGroup, (group) => group !== '')
    : hosts.missing.length > 0
      ? perhaps(hosts.missing)
      : no()
  const flagged = instances.filter(isFlagged)
  if (byGroup.is === 'yes') return byGroup
  if (flagged.length > 0) return yes(flagged.flatMap(({ clustered }) => (clustered.known ? clustered.at : [])))
  if (byGroup.is === 'no') return byGroup
  if (cluster.isAbsent) return no()
  const byInstances =
    instances.length > 0 && hostInstances.missing.length === 0 && instances.every(({ clustered }) => clustered.known)
  return byInstances ? no(instances.map(({ at }) => at)) : byGroup
}

function isFlagged({ clustered }: HostInstance): boolean {
  return clustered.known && clustered.value
}

/** What would complete the list of the host's instances; nothing where somebody stated on which servers it runs. */
function listOfInstances(row: Host | undefined, { hostInstances }: Snapshot): readonly string[] {
  return row?.artifact.settings.has(statedPaths.runsOn) ? [] : hostInstances.missing
}

function instanceOn(
  server: string,
  instances: readonly HostInstance[],
  missing: readonly string[],
): Found<HostInstance> {
  const row = instances.find((instance) => serverKey(instance.server) === serverKey(server))
  if (row) return { is: 'found', row, at: [row.at] }
  return missing.length > 0 ? { is: 'unknown', missing } : { is: 'none', at: [] }
}

function countServers(
  instances: readonly HostInstance[],
  unlisted: readonly string[],
  holds: (instance: HostInstance) => Truth,
): Count {
  const judged = instances.map((instance) => ({ instance, truth: holds(instance) }))
  const sureOnes = judged.filter(({ truth }) => truth.is === 'yes')
  const open = judged.filter(({ truth }) => truth.is === 'unknown')
  return {
    sure: sureOnes.map(({ instance }) => instance.server),
    maybe: open.map(({ instance }) => instance.server),
    open: unlisted.length > 0,
    at: instances.map(({ at }) => at),
    missing: [...unlisted, ...new Set(open.flatMap(({ truth }) => truth.missing))],
  }
}

function disagreement(
  row: Host | undefined,
  instances: readonly HostInstance[],
  resource: Found<ClusterResource>,
  cluster: ClusterFacts,
): Truth {
  if (!row?.clusterGroup.known && cluster.isAbsent && !instances.some(isFlagged)) return no()
  if (!row?.clusterGroup.known)
    return perhaps(row && !row.clusterGroup.known ? row.clusterGroup.missing : ['biztalk-hosts.json'])
  const { value: group, at } = row.clusterGroup
  const flagged = instances.filter(isFlagged).map(({ at: place }) => place)
  const unflagged = instances.length > 0 && instances.every(({ clustered }) => clustered.known && !clustered.value)
  const places = instances.map(({ at: place }) => place)
  if (group === '') {
    const resourceLeft =
      resource.is === 'unknown'
        ? perhaps(resource.missing, at)
        : sure(resource.is === 'found', [...at, ...(resource.is === 'found' ? resource.at : [])])
    return any(sure(flagged.length > 0, [...at, ...flagged]), resourceLeft)
  }
  const elsewhere =
    resource.is === 'unknown'
      ? perhaps(resource.missing, at)
      : sure(resource.is === 'none' || !sameName(resource.row.group, group), [...at, ...resource.at])
  return any(sure(unflagged, [...at, ...places]), { ...not(cluster.hasGroup(group)), at }, elsewhere)
}
