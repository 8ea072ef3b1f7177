import { sameName, serverKey } from '../../model/address'
import { statedPaths } from '../../model/answers'
import { known, unknown, type Fact } from '../../model/fact'
import type { Place } from '../../model/place'
import type { ClusterResource, Endpoint } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import { isToken } from '../../assemble/settings'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { readQueueName } from './queue-name'

/**
 * Where a queue is, seen from the host that uses it (`rules.md` §1.3).
 *
 * - `local-dot`: on whichever server runs the host, by `.` or `localhost`.
 * - `local-virtual`: on the queue manager of the host's own cluster group.
 * - `local-node`: on one named server of the host, or node of the cluster.
 * - `other-cluster`: on the network name of another cluster group.
 * - `remote`: on a computer that is none of these; only where all of these are known.
 */
export type QueueClass = 'local-dot' | 'local-virtual' | 'local-node' | 'other-cluster' | 'remote' | 'unknown'

export interface Queue {
  readonly is: QueueClass
  /** The queue as written, and the lines that decide its class. */
  readonly name: string
  readonly at: readonly Place[]
  readonly missing: readonly string[]
}

export function queueOf(endpoint: Endpoint, host: HostFacts, estate: Estate): Queue {
  const text = queueTextOf(endpoint)
  if (!text.known) return { is: 'unknown', name: '', at: [], missing: text.missing }
  const { value: name, at } = text
  const read = readQueueName(name)
  const shown =
    read.kind === 'unresolved'
      ? unknownComputer(`the computer that holds the queue ${name} of ${endpoint.address}`)
      : classify(read.computer, host, estate)
  const classified = shown.is === 'unknown' ? (statedQueue(endpoint) ?? shown) : shown
  return { ...classified, name, at: [...at, ...classified.at] }
}

/** Where a person says that the queue is; asked only where no export shows it. */
function statedQueue({ artifact }: Endpoint): Classified | undefined {
  const setting = artifact.settings.get(statedPaths.queueLocation)
  const { file, line, value } = setting ?? { file: '', line: 1, value: '' }
  const is = statedClasses.get(String(value))
  return is && { is, at: [{ file, line }], missing: [] }
}

const statedClasses: ReadonlyMap<string, QueueClass> = new Map([
  ['local', 'local-node'],
  ['clustered', 'local-virtual'],
  ['remote', 'remote'],
])

export function isLocal({ is, at, missing }: Queue): Truth {
  if (is === 'unknown') return perhaps(missing, at)
  return is === 'local-dot' || is === 'local-virtual' || is === 'local-node' ? yes(at) : no(at)
}

/** Not on any computer of the host's own: remote, or on another group of the cluster. */
export function isElsewhere({ is, at, missing }: Queue): Truth {
  if (is === 'unknown') return perhaps(missing, at)
  return is === 'remote' || is === 'other-cluster' ? yes(at) : no(at)
}

export function isOtherCluster({ is, at, missing }: Queue): Truth {
  if (is === 'unknown') return perhaps(missing, at)
  return is === 'other-cluster' ? yes(at) : no(at)
}

function queueTextOf(endpoint: Endpoint): Fact<string> {
  const queue = endpoint.property('queue', '')
  if (!queue.known || queue.value.trim() !== '') return queue
  const uri = endpoint.uri.trim() === '' ? endpoint.property('uri') : known(endpoint.uri, endpoint.places)
  return uri.known && isToken(uri.value) ? unknown(`the value of ${uri.value} in ${endpoint.address}`) : uri
}

type Classified = Omit<Queue, 'name'>

function unknownComputer(...missing: readonly string[]): Classified {
  return { is: 'unknown', at: [], missing }
}

function classify(computer: string, host: HostFacts, { snapshot, cluster }: Estate): Classified {
  const key = serverKey(computer)
  if (['.', 'localhost', '127.0.0.1', '::1'].includes(computer.toLowerCase())) {
    return { is: 'local-dot', at: [], missing: [] }
  }
  const own =
    host.instances.find(({ server }) => serverKey(server) === key) ??
    snapshot.clusterNodes.rows.find((node) => serverKey(node.name) === key)
  if (own) return { is: 'local-node', at: [own.at], missing: [] }
  const names = namesInCluster(cluster.resources.rows, isBareAddress(computer))
  const virtual = names.rows.find((row) => row.keys.includes(key))
  if (virtual) return inGroup(virtual, host)
  const missing = [
    ...snapshot.hostInstances.missing,
    ...snapshot.clusterNodes.missing,
    ...snapshot.clusterResources.missing,
    ...names.missing,
  ]
  if (missing.length > 0) return unknownComputer(...new Set(missing))
  return isBareAddress(computer)
    ? unknownComputer(`the computer with the address ${computer}`)
    : { is: 'remote', at: [], missing: [] }
}

interface ClusterName {
  readonly resource: ClusterResource
  readonly keys: readonly string[]
  readonly at: readonly Place[]
}

/** Only an address can be that of an IP Address resource, and only a name that of a Network Name. */
function namesInCluster(
  resources: readonly ClusterResource[],
  areAddresses: boolean,
): { readonly rows: readonly ClusterName[]; readonly missing: readonly string[] } {
  const named = resources
    .filter(({ type }) => type === (areAddresses ? 'ip-address' : 'network-name'))
    .map((resource) => {
      const wanted = areAddresses ? ['Address'] : ['Name', 'DnsName']
      return { resource, facts: wanted.map((name) => resource.parameter(name)) }
    })
  return {
    rows: named.map(({ resource, facts }) => {
      const stated = facts.filter((fact) => fact.known)
      return {
        resource,
        keys: stated.map(({ value }) => serverKey(value)),
        at: [resource.at, ...stated.flatMap(({ at }) => at)],
      }
    }),
    missing: named.flatMap(({ facts }) => {
      const [first] = facts
      return facts.some((fact) => fact.known) || first?.known !== false ? [] : first.missing
    }),
  }
}

function inGroup({ resource, at }: ClusterName, { group }: HostFacts): Classified {
  if (!group?.known) return unknownComputer(...(group?.missing ?? ['biztalk-hosts.json']))
  const own = sameName(group.value, resource.group)
  return { is: own ? 'local-virtual' : 'other-cluster', at: [...at, ...group.at], missing: [] }
}

function isBareAddress(computer: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(computer) || computer.includes(':')
}
