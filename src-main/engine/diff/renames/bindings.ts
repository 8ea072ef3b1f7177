import { address, keyOf, namesOf, nameKey, sameName } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import { byCodeUnit } from '../../model/place'
import type { State } from '../../model/state'
import { onlyIn } from '../pair'
import { unversionedPortName } from '../strong-name'
import { textOf } from '../value'
import { assemblyName } from '../versions'
import { filterNaming } from './filter'
import { moved, resettled, rewrite, same, uniquePairs, type Rename } from './rename'

/** The same assembly in another version, where one version went and one came. */
export function renamedAssemblies(before: State, after: State): readonly Rename[] {
  return paired('assembly', before, after, (assembly) => nameKey(assemblyName(assembly)))
}

/** A receive port whose locations have the same addresses and adapters. */
export function renamedReceivePorts(before: State, after: State): readonly Rename[] {
  const likeness = (port: Artifact, state: State) => {
    const locations = locationsOf(port.name, state)
      .map(endpointOf)
      .filter((endpoint) => endpoint !== undefined)
    return locations.length === 0 ? undefined : locations.sort(byCodeUnit).join('\n\n')
  }
  return paired('receive-port', before, after, likeness)
}

/** A receive location of the same name under another receive port: names of locations are unique in a group. */
export function movedLocations(before: State, after: State): readonly Rename[] {
  return paired('receive-location', before, after, ({ address: of }) => nameKey(namesOf(of)[1] ?? ''))
}

export function renamedLocations(before: State, after: State): readonly Rename[] {
  return paired('receive-location', before, after, endpointOf)
}

/** A static send port to the same address by the same adapter, or a generated one of another build. */
export function renamedSendPorts(before: State, after: State): readonly Rename[] {
  return paired('send-port', before, after, (port) => unversionedPortName(port.name) ?? endpointOf(port))
}

/** One of several versions side by side, which carries its version in its name. */
export function renamedOrchestrations(before: State, after: State): readonly Rename[] {
  return paired('orchestration', before, after, ({ name }) => {
    const plain = name.replace(/ \(Version=[^)]*\)$/, '')
    return plain === name ? undefined : nameKey(plain)
  })
}

function paired(
  kind: Artifact['kind'],
  before: State,
  after: State,
  likeness: (artifact: Artifact, state: State) => string | undefined,
): readonly Rename[] {
  const ofKind = (here: State, there: State) => onlyIn(here, there).filter((artifact) => artifact.kind === kind)
  return uniquePairs(ofKind(before, after), ofKind(after, before), (artifact, side) =>
    likeness(artifact, side === 'removed' ? before : after),
  )
}

function endpointOf({ kind, settings }: Artifact): string | undefined {
  const [addressPath, typePath] =
    kind === 'receive-location'
      ? ['Address', 'ReceiveLocationTransportType@Name']
      : ['PrimaryTransport/Address', 'PrimaryTransport/TransportType@Name']
  const [uri, adapter] = [addressPath, typePath].map((path) => textOf(settings.get(path)).toLowerCase())
  return uri === '' || adapter === '' ? undefined : `${String(adapter)}\n${String(uri)}`
}

function locationsOf(port: string, state: State): readonly Artifact[] {
  return [...state.artifacts.values()].filter(
    ({ kind, address: of }) => kind === 'receive-location' && sameName(namesOf(of)[0] ?? '', port),
  )
}

/** The before state with the thing under its new address, and everything that names it. */
export function withRename(state: State, { from, to }: Rename): State {
  const key = keyOf(from.address)
  return rewrite(state, (artifact) => {
    if (keyOf(artifact.address) === key) return moved(artifact, to.address, to.name)
    switch (from.kind) {
      case 'receive-port':
        return underPort(naming(artifact, /(^|\/)ReceivePortRef@Name$/, from.name, to.name), from.name, to.name)
      case 'send-port':
        return naming(artifact, /(^|\/)SendPort(s$|Ref@Name$|Reference\b.*Name$)/, from.name, to.name)
      default:
        return artifact
    }
  })
}

function underPort(artifact: Artifact, from: string, to: string): Artifact {
  const [port = '', name = ''] = namesOf(artifact.address)
  return artifact.kind === 'receive-location' && sameName(port, from)
    ? moved(artifact, address('receive-location', to, name), artifact.name)
    : artifact
}

/** References by name, and values of filters, which name ports as well. */
function naming(artifact: Artifact, reference: RegExp, from: string, to: string): Artifact {
  return resettled(artifact, same, (text, path) => {
    if (reference.test(path)) return sameName(text, from) ? to : text
    return path === 'Filter' && text !== '' ? filterNaming(text, from, to) : text
  })
}
