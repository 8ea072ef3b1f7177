import { keyOf, namesOf } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import { byCodeUnit } from '../../model/place'
import type { State } from '../../model/state'
import type { Difference, Verb } from '../change'
import { isBinding } from '../known'
import { placeOf, type Row } from '../row'
import {
  movedLocations,
  renamedAssemblies,
  renamedLocations,
  renamedOrchestrations,
  renamedReceivePorts,
  renamedSendPorts,
  withRename,
} from './bindings'
import { clusterGroupOf, renamedHosts, serversOf, withHost } from './hosts'
import { resettled, rewrite, same, type Rename } from './rename'

export interface Followed {
  /** The before state with the after side's names for the same things. */
  readonly aligned: State
  readonly renames: Difference['renames']
  readonly rows: readonly Row[]
  /** Assemblies in another version: told by a row of their own. */
  readonly versionMoves: readonly Rename[]
}

export function followRenames(before: State, after: State): Followed {
  const rows: Row[] = []
  let aligned = before

  const hosts = renamedHosts(aligned, after)
  for (const host of hosts) {
    rows.push(row(host, hostReason(host, aligned)))
    aligned = withHost(aligned, host, after)
  }
  const versionMoves = renamedAssemblies(aligned, after)
  aligned = versionMoves.reduce(withRename, aligned)
  for (const { find, verb, why } of followers) {
    const found = find(aligned, after)
    rows.push(...found.map((rename) => row(rename, why, verb)))
    aligned = found.reduce(withRename, aligned)
  }
  return { aligned: sorted(spelledAs(after, aligned)), renames: renamesOf(before, aligned), rows, versionMoves }
}

const followers: readonly {
  readonly find: (before: State, after: State) => readonly Rename[]
  readonly verb?: Verb
  readonly why: string
}[] = [
  {
    find: renamedReceivePorts,
    why: 'Taken for a rename: of all receive ports that went or came, only these two have locations with the same addresses and adapters.',
  },
  {
    find: movedLocations,
    verb: 'moved',
    why: 'Taken for the same location under another receive port: it has the same name, which is unique in a group.',
  },
  {
    find: renamedLocations,
    why: 'Taken for a rename: of all receive locations that went or came, only these two have the same address and adapter.',
  },
  {
    find: renamedSendPorts,
    why: 'Taken for a rename: of all send ports that went or came, only these two have the same address and adapter, or the same name but for an assembly version.',
  },
  {
    find: renamedOrchestrations,
    why: 'Taken for the same orchestration in another version: of all that went or came, only these two have the same name but for the version.',
  },
]

function hostReason({ from }: Rename, before: State): string {
  const group = clusterGroupOf(from)
  const where = `instances on ${serversOf(from.name, before).join(', ')} and ${group === '' ? 'no cluster group' : `the cluster group ${group}`}`
  return `Taken for a rename: of all hosts that went or came, only these two have ${where}, and everything that named the old one names the new one.`
}

function row({ from, to }: Rename, note: string, verb: Verb = 'renamed'): Row {
  return {
    verb,
    kind: to.kind,
    address: to.address,
    ...(verb === 'moved' && { property: 'ReceivePort' }),
    ...namesOfBoth(from, to, verb),
    note,
    evidence: { before: [placeOf(from)], after: [placeOf(to)] },
    undo: [],
  }
}

/** The names; with the receive port's where that is what changed. */
function namesOfBoth(from: Artifact, to: Artifact, verb: Verb): { readonly before: string; readonly after: string } {
  const [earlier, later] = [namesOf(from.address), namesOf(to.address)]
  if (verb === 'moved') return { before: earlier[0] ?? '', after: later[0] ?? '' }
  if (earlier.length > 1 && earlier[0] !== later[0]) return { before: earlier.join('/'), after: later.join('/') }
  return { before: earlier.at(-1) ?? '', after: later.at(-1) ?? '' }
}

/** Both hold the same artifacts in the same order, so the n-th of one is the n-th of the other. */
function renamesOf(before: State, aligned: State): Difference['renames'] {
  const now = [...aligned.artifacts.values()]
  return [...before.artifacts.values()].flatMap(({ address: from }, index) => {
    const to = now[index]?.address
    return to === undefined || keyOf(to) === keyOf(from) ? [] : [{ from, to }]
  })
}

/** Letter case is the after side's, so that equal things have equal addresses, and rows of a list equal paths. */
function spelledAs(after: State, aligned: State): State {
  return rewrite(aligned, (artifact) => {
    const later = after.artifacts.get(keyOf(artifact.address))
    if (later === undefined) return artifact
    const respelled = isBinding(artifact.kind) ? artifact : withPathsOf(later, artifact)
    return { ...respelled, address: later.address, name: later.name }
  })
}

function withPathsOf(later: Artifact, artifact: Artifact): Artifact {
  const spelling = new Map([...later.settings.keys()].map((path) => [path.toLowerCase(), path]))
  return resettled(
    artifact,
    (path) => (later.settings.has(path) ? path : (spelling.get(path.toLowerCase()) ?? path)),
    same,
  )
}

function sorted(state: State): State {
  return { ...state, artifacts: new Map([...state.artifacts].sort(([a], [b]) => byCodeUnit(a, b))) }
}
