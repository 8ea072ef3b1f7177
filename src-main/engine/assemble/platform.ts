import { namesOf, sameName, serverName } from '../model/address'
import type { Artifact } from '../model/artifact'
import { parseDependencies } from '../model/dependencies'
import { known, unknown, type Fact } from '../model/fact'
import type {
  ClusterNode,
  ClusterResource,
  Dependencies,
  Handler,
  Host,
  HostInstance,
  ResourceType,
} from '../model/snapshot'
import type { State } from '../model/state'
import {
  clusterInstanceTypes,
  installedStates,
  nodeStates,
  readHostType,
  readIdentity,
  readState,
  readStateName,
  resourceStates,
  runningStates,
} from './platform-values'
import { at, property, readBoolean, text } from './settings'

export function toHost(artifact: Artifact): Host {
  const read = <T>(path: string, how: (value: string) => T | undefined) =>
    property(artifact, path, 'biztalk-hosts', how)
  return {
    ...entity(artifact),
    type: read('HostType', readHostType),
    tracking: read('HostTracking', readBoolean),
    only32Bit: read('IsHost32BitOnly', readBoolean),
    clusterGroup: read('ClusterResourceGroupName', (value) => value.trim()),
  }
}

export function toHostInstance(artifact: Artifact): HostInstance {
  const read = <T>(path: string, how: (value: string) => T | undefined) =>
    property(artifact, path, 'biztalk-host-instances', how)
  const [host = '', server = ''] = namesOf(artifact.address)
  return {
    ...entity(artifact),
    host,
    server: serverName(server),
    installed: read('ConfigurationState', (value) => readState(value, installedStates)),
    disabled: read('IsDisabled', readBoolean),
    running: read('ServiceState', (value) => readState(value, runningStates)),
    clustered: read('ClusterInstanceType', (value) => readState(value, clusterInstanceTypes)),
    uniqueId: read('UniqueID', readIdentity),
  }
}

export function toHandler(artifact: Artifact): Handler {
  const [adapter = '', host = ''] = namesOf(artifact.address)
  const direction = artifact.kind === 'receive-handler' ? 'receive' : 'send'
  return {
    ...entity(artifact),
    direction,
    adapter,
    host,
    isDefault: property(artifact, 'IsDefault', `biztalk-${direction}-handlers`, readBoolean),
  }
}

export function toClusterNode(artifact: Artifact): ClusterNode {
  return {
    ...entity(artifact),
    state: property(artifact, 'State', 'cluster-nodes', (value) => readStateName(value, nodeStates)),
  }
}

/** The rows of one resource come from five files; `state` tells which of these files the side has. */
export function toClusterResource(artifact: Artifact, state: State): ClusterResource {
  return {
    ...entity(artifact),
    type: readResourceType(text(artifact, 'ResourceType') ?? ''),
    group: text(artifact, 'OwnerGroup') ?? '',
    state: property(artifact, 'State', 'cluster-resources', (value) => readStateName(value, resourceStates)),
    owners: ownersOf(artifact),
    dependencies: dependenciesOf(artifact, state),
    parameter: (name) => parameterOf(artifact, name),
  }
}

export function entity(artifact: Artifact): Pick<Host, 'address' | 'name' | 'at' | 'artifact'> {
  return { address: artifact.address, name: artifact.name, at: at(artifact), artifact }
}

/** A resource without a row in the owners' file is not known to run everywhere: that would be a guess. */
function ownersOf(artifact: Artifact): Fact<readonly string[]> {
  const setting = artifact.settings.get('PossibleOwners')
  if (setting === undefined) return unknown(`cluster-resource-owners.json: possible owners of ${artifact.name}`)
  const names = typeof setting.value === 'object' && setting.value !== null ? setting.value : [String(setting.value)]
  return known(names.filter((name) => name !== '').map(serverName), [at(setting)])
}

/** A file of dependencies that is there is complete, so a resource it does not name depends on nothing. */
function dependenciesOf(artifact: Artifact, state: State): Fact<Dependencies> {
  const setting = artifact.settings.get('DependencyExpression')
  const file = 'cluster-resource-dependencies.json'
  if (setting === undefined) {
    const listing = state.listings.get('cluster-resource-dependencies')
    return listing?.completeness === 'complete'
      ? known([], [at(artifact)])
      : unknown(`${file}: dependencies of ${artifact.name}`)
  }
  const parsed = parseDependencies(String(setting.value))
  return parsed
    ? known(parsed, [at(setting)])
    : unknown(`${file}: a readable dependency expression of ${artifact.name}`)
}

function parameterOf(artifact: Artifact, name: string): Fact<string> {
  for (const [path, setting] of artifact.settings) {
    if (path.startsWith('Parameter/') && sameName(path.slice('Parameter/'.length), name)) {
      return known(String(setting.value), [at(setting)])
    }
  }
  return unknown(`cluster-resource-parameters.json: ${name} of ${artifact.name}`)
}

const resourceTypes: ReadonlyMap<string, ResourceType> = new Map<string, ResourceType>([
  ['network name', 'network-name'],
  ['distributed network name', 'network-name'],
  ['ip address', 'ip-address'],
  ['ipv6 address', 'ip-address'],
  ['ipv6 tunnel address', 'ip-address'],
  ['physical disk', 'disk'],
  ['msmq', 'msmq'],
  ['message queuing', 'msmq'],
  ['microsoft message queue server', 'msmq'],
  ['distributed transaction coordinator', 'msdtc'],
  ['generic service', 'generic-service'],
  ['generic script', 'generic-script'],
])

function readResourceType(value: string): ResourceType {
  return resourceTypes.get(value.trim().toLowerCase()) ?? 'other'
}
