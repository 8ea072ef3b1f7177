import { address, keyOf, kindOf, namesOf, sameName, type Address } from '../model/address'
import { statedPaths, type AnswerSheet, type StatedFact } from '../model/answers'
import type { Artifact, Setting, Value } from '../model/artifact'
import type { Issue } from '../model/issue'
import { fileNameOf, listingNames, type Listing, type ListingName, type Part } from '../model/part'
import type { Side } from '../model/place'
import type { State } from '../model/state'

/**
 * The facts of an answers file as one more file of a side, trusted less than any export. A fact about a thing that a
 * complete list does not have contradicts that list, and is not used.
 */
export function statedPart(side: Side, { file, sha256, bytes, facts }: AnswerSheet, state: State): Part | undefined {
  const held = facts.filter((fact) => fact.side === undefined || fact.side === side)
  if (held.length === 0) return undefined
  const judged = held.map((fact) => ({ fact, problem: problemOf(fact, state) }))
  const used = judged.filter(({ problem }) => problem === undefined).map(({ fact }) => fact)
  return {
    side,
    file,
    kind: 'answers',
    format: 'stated',
    bytes,
    sha256,
    artifacts: used.flatMap((fact) => artifactsOf(fact, state)),
    listings: used.some(({ fact }) => fact === 'no-cluster') ? emptyCluster(file) : [],
    issues: judged.flatMap(({ fact, problem }): Issue[] =>
      problem === undefined ? [] : [{ code: 'conflict', line: fact.line, message: problem }],
    ),
    ledger: { read: held.length, ignored: [], notUnderstood: [] },
    summary: `${String(held.length)} stated ${held.length === 1 ? 'fact' : 'facts'}`,
  }
}

const listOf: Readonly<Partial<Record<string, ListingName>>> = {
  host: 'biztalk-hosts',
  'cluster-resource': 'cluster-resources',
  'receive-location': 'bindings',
  'send-port': 'bindings',
}

function problemOf(fact: StatedFact, state: State): string | undefined {
  if (fact.fact === 'no-cluster') return clusterProblem(state)
  if (fact.fact === 'host-runs-on') return instancesProblem(fact, state)
  const list = listOf[kindOf(fact.subject)]
  if (list === undefined || state.artifacts.has(keyOf(fact.subject))) return undefined
  if (list === 'bindings') return noBinding(fact)
  if (state.listings.get(list)?.completeness !== 'complete') return undefined
  return `${fact.by} states ${fact.fact} of ${fact.subject}, and ${fileNameOf(list)} has no such thing. The statement was not used. Correct it, or export again.`
}

function noBinding({ by, fact, subject }: StatedFact): string {
  return `${by} states ${fact} of ${subject}, and no export of bindings has it. The statement was not used. Correct its name.`
}

function clusterProblem({ artifacts }: State): string | undefined {
  const found = [...artifacts.values()].find(
    ({ kind, settings }) => kind.startsWith('cluster-') || isFilled(settings.get('ClusterResourceGroupName')),
  )
  if (found === undefined) return undefined
  return `There is no failover cluster, it is stated, but ${found.file}, line ${String(found.line)}, shows ${found.address}. The statement was not used. Find out which is right.`
}

function isFilled(setting: Setting | undefined): boolean {
  return typeof setting?.value === 'string' && setting.value.trim() !== ''
}

function instancesProblem({ by, subject, value }: StatedFact, { artifacts, listings }: State): string | undefined {
  if (listings.get('biztalk-host-instances')?.completeness !== 'complete') return undefined
  const [host = ''] = namesOf(subject)
  const listed = [...artifacts.values()].filter(
    ({ kind, address: of }) => kind === 'host-instance' && sameName(namesOf(of)[0] ?? '', host),
  )
  const servers = listed.flatMap(({ address: of }) => namesOf(of)[1] ?? [])
  const stated = typeof value === 'object' ? value : []
  const same = servers.length === stated.length && servers.every((name) => stated.some((one) => sameName(one, name)))
  return same
    ? undefined
    : `${by} states that ${subject} runs on ${stated.join(', ')}, and ${fileNameOf('biztalk-host-instances')} lists ${servers.join(', ') || 'none'}. The statement was not used. Find out which is right.`
}

function emptyCluster(file: string): readonly Listing[] {
  return listingNames
    .filter((name) => name.startsWith('cluster'))
    .map((name) => ({ name, completeness: 'complete', file }))
}

function artifactsOf(stated: StatedFact, state: State): readonly Artifact[] {
  const { fact, subject, value } = stated
  switch (fact) {
    case 'host-clustered':
      return [row(stated, subject, { ClusterResourceGroupName: value === false ? '' : value })]
    case 'host-is-32-bit':
      return [row(stated, subject, { IsHost32BitOnly: value })]
    case 'host-is-tracking':
      return [row(stated, subject, { HostTracking: value })]
    case 'host-is-isolated':
      return [row(stated, subject, { HostType: value === true ? 2 : 1 })]
    case 'cluster-owners':
      return [row(stated, subject, { PossibleOwners: value })]
    case 'queue-location':
      return [row(stated, subject, { [statedPaths.queueLocation]: value })]
    case 'load-balanced':
      return [row(stated, subject, { [statedPaths.loadBalanced]: value })]
    case 'host-runs-on':
      return [row(stated, subject, { [statedPaths.runsOn]: value }), ...instancesOf(stated)]
    case 'no-cluster':
      return [...state.artifacts.values()]
        .filter(({ kind }) => kind === 'host')
        .map((host) => row(stated, host.address, { ClusterResourceGroupName: '' }))
  }
}

function instancesOf(stated: StatedFact): readonly Artifact[] {
  const [host = ''] = namesOf(stated.subject)
  const servers = typeof stated.value === 'object' ? stated.value : []
  return servers.map((server) =>
    row(stated, address('host-instance', host, server), { ConfigurationState: 1, IsDisabled: false }),
  )
}

function row({ file, line }: StatedFact, of: Address, values: Readonly<Record<string, Value>>): Artifact {
  return {
    kind: kindOf(of),
    address: of,
    name: namesOf(of).at(-1) ?? '',
    settings: new Map(Object.entries(values).map(([path, value]) => [path, { value, file, line }])),
    file,
    line,
  }
}
