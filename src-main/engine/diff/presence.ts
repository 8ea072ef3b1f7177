import { namesOf, nameKey, type Address } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { ChangeCode } from './change'
import { isClusteredIis, isNetwork, resourceCode } from './codes'
import { summaryOf } from './summary'
import { groupBy, optional, placeOf, type Row, type World } from './row'

/** What came and what went. An instance that leaves one server and appears on another has moved. */
export function presence({ pairs }: World): readonly Row[] {
  const moves = movesOf(pairs.removed, pairs.added)
  const moved = new Set(moves.flat())
  return [
    ...moves.map(movedRow),
    ...pairs.removed.filter((artifact) => !moved.has(artifact)).map((artifact) => row(artifact, 'removed')),
    ...pairs.added.filter((artifact) => !moved.has(artifact)).map((artifact) => row(artifact, 'added')),
  ]
}

type Move = readonly [from: Artifact, to: Artifact]

function movesOf(removed: readonly Artifact[], added: readonly Artifact[]): readonly Move[] {
  const gone = groupBy(removed.filter(isInstance), hostOf)
  const come = groupBy(added.filter(isInstance), hostOf)
  const moves: Move[] = []
  for (const [host, [from, ...others]] of gone) {
    const [to, ...more] = come.get(host) ?? []
    if (from && to && others.length === 0 && more.length === 0) moves.push([from, to])
  }
  return moves
}

function isInstance({ kind }: Artifact): boolean {
  return kind === 'host-instance'
}

function hostOf({ address }: Artifact): string {
  return nameKey(namesOf(address)[0] ?? '')
}

function movedRow([from, to]: Move): Row {
  return {
    code: 'T05',
    verb: 'moved',
    kind: to.kind,
    address: to.address,
    property: 'RunningServer',
    ...optional('before', serverOf(from.address)),
    ...optional('after', serverOf(to.address)),
    note: `The only instance of the host that went, and the only one that came. Before: ${from.address}.`,
    evidence: { before: [placeOf(from)], after: [placeOf(to)] },
    undo: [{ address: from.address }, { address: to.address }],
  }
}

function serverOf(address: Address): string | undefined {
  return namesOf(address)[1]
}

function row(artifact: Artifact, verb: 'added' | 'removed'): Row {
  const code = verb === 'added' ? codeOfAdded(artifact) : codeOfRemoved(artifact)
  return {
    ...(code && { code }),
    verb,
    kind: artifact.kind,
    address: artifact.address,
    ...optional(verb === 'added' ? 'after' : 'before', summaryOf(artifact)),
    evidence: {
      before: verb === 'removed' ? [placeOf(artifact)] : [],
      after: verb === 'added' ? [placeOf(artifact)] : [],
    },
    undo: [{ address: artifact.address }],
  }
}

function codeOfAdded(artifact: Artifact): ChangeCode | undefined {
  switch (artifact.kind) {
    case 'host-instance':
      return 'T01'
    case 'server':
      return 'T06'
    case 'host':
      return 'T11'
    case 'cluster-node':
      return 'C03'
    case 'cluster-resource':
      return isClusteredIis(artifact) ? undefined : resourceCode(artifact)?.code
    case 'receive-location':
      return 'B02'
    case 'send-port':
      return 'B08'
    case 'receive-handler':
    case 'send-handler':
      return 'B17'
    default:
      return undefined
  }
}

function codeOfRemoved(artifact: Artifact): ChangeCode | undefined {
  switch (artifact.kind) {
    case 'host-instance':
      return 'T02'
    case 'server':
      return 'T07'
    case 'host':
      return 'T12'
    case 'cluster-node':
      return 'C04'
    case 'cluster-resource':
      return isNetwork(artifact) ? 'C07' : resourceCode(artifact)?.code
    case 'receive-location':
      return 'B03'
    case 'receive-handler':
    case 'send-handler':
      return 'B17'
    default:
      return undefined
  }
}
