import { address, keyOf, namesOf, nameKey, type Address } from '../model/address'
import type { Noise, NoiseKind } from './change'
import { clusteredHosts, isClusteredInstance } from './hosts'
import { isPartnerData } from './known'
import type { Delta } from './pair'
import { noiseOf, type World } from './row'
import { secretCase } from './secret'
import { explains, versionSteps } from './strong-name'
import { hasBackup } from './transports'
import { isEmpty, isTrue, numberOf, sameAsSet, sameMeaning, textOf } from './value'

/** Takes out what means nothing; each difference is noise for the first reason that holds. */
export function withoutNoise(
  deltas: readonly Delta[],
  world: World,
): { readonly noise: readonly Noise[]; readonly rest: readonly Delta[] } {
  const reasons = reasonsIn(world)
  const noise: Noise[] = []
  const rest: Delta[] = []
  for (const delta of deltas) {
    const reason = reasons.find(({ holds }) => holds(delta))
    if (reason) noise.push(noiseOf(reason.why, delta))
    else rest.push(delta)
  }
  return { noise, rest }
}

interface Reason {
  readonly why: NoiseKind
  readonly holds: (delta: Delta) => boolean
}

function reasonsIn(world: World): readonly Reason[] {
  const clustered = new Set([...clusteredHosts(world.before), ...clusteredHosts(world.after)])
  const came = new Set([...world.pairs.added, ...world.pairs.removed].map(({ address }) => address.toLowerCase()))
  return [
    { why: 'masked-secret', holds: isMaskedSecret },
    { why: 'tracked-schemas', holds: ({ pair, path }) => pair.kind === 'assembly' && /^TrackedSchemas\b/.test(path) },
    { why: 'absent-or-empty', holds: isAbsentOrEmpty },
    { why: 'copy-of-adapter', holds: isCopyOfAdapter },
    { why: 'unused-window', holds: isUnused },
    {
      why: 'spelling',
      holds: ({ pair, path, before, after }) => !!before && !!after && sameMeaning(pair.kind, path, before, after),
    },
    { why: 'order', holds: isOrder },
    { why: 'runtime-state', holds: (delta) => isRuntimeState(delta, clustered) },
    { why: 'derived', holds: (delta) => isDerived(delta, came, world) },
    { why: 'partner-version', holds: isPartnerVersion },
    { why: 'assembly-version', holds: (delta) => isExplainedVersion(delta, world) },
  ]
}

/** The type of a property (`@vt`) says whether its secret was taken out. */
function isMaskedSecret(delta: Delta): boolean {
  if (secretCase(delta) === 'nothing to compare') return true
  const { pair, path } = delta
  const of = path.replace(/@vt$/, '')
  return of !== path && [pair.before, pair.after].some(({ settings }) => settings.get(of)?.secret !== undefined)
}

function isAbsentOrEmpty({ pair, path, before, after }: Delta): boolean {
  if (isEmpty(before) && isEmpty(after)) return true
  const nothing = defaults.get(path.slice(path.lastIndexOf('@') + 1))
  if (nothing !== undefined) {
    return [before, after].every((setting) => isEmpty(setting) || textOf(setting).toLowerCase() === nothing)
  }
  const backup = path.startsWith('SecondaryTransport/') || path.startsWith('SecondaryTransport@')
  return backup && !hasBackup(pair.before) && !hasBackup(pair.after)
}

/** What exports of some versions leave out and those of others spell out. */
const defaults: ReadonlyMap<string, string> = new Map([
  ['TrackingOption', 'none'],
  ['AnalyticsEnabled', 'false'],
  ['ScheduleRecurrenceType', 'none'],
])

function isCopyOfAdapter({ path }: Delta): boolean {
  return (
    /TransportType@(Capabilities|ConfigurationClsid)$/.test(path) || /Handler(\[[^\]]*\])?\/TransportType@/.test(path)
  )
}

/** Times, dates and schedules that are switched off on both sides hold the time of the export. */
const windows: readonly { readonly times: RegExp; readonly flag: (path: string) => string }[] = [
  { times: /^ReceiveLocation(From|To)Time$/, flag: () => 'ReceiveLocationServiceWindowEnabled' },
  { times: /^ReceiveLocationStartDate$/, flag: () => 'ReceiveLocationStartDateEnabled' },
  { times: /^ReceiveLocationEndDate$/, flag: () => 'ReceiveLocationEndDateEnabled' },
  { times: /\/(From|To)Time$/, flag: (path) => path.replace(/(From|To)Time$/, 'ServiceWindowEnabled') },
]

function isUnused({ pair, path }: Delta): boolean {
  const window = windows.find(({ times }) => times.test(path))
  if (window) return ![pair.before, pair.after].some(({ settings }) => isTrue(settings.get(window.flag(path))))
  if (!/^Schedule(?!RecurrenceType$)/.test(path)) return false
  return [pair.before, pair.after].every(({ settings }) =>
    ['', 'none'].includes(textOf(settings.get('ScheduleRecurrenceType')).toLowerCase()),
  )
}

function isOrder({ pair, path, before, after }: Delta): boolean {
  const isSet =
    ((pair.kind === 'send-port-group' || pair.kind === 'party') && path.includes('SendPort')) ||
    /^(PossibleOwners|AntiAffinityClassNames|Partitions)$/.test(path)
  return isSet && !!before && !!after && sameAsSet(before, after)
}

function isRuntimeState(delta: Delta, clustered: ReadonlySet<string>): boolean {
  const { pair, path } = delta
  switch (pair.kind) {
    case 'host':
      return path === 'LastUsedLogon'
    case 'host-instance':
      return isInstanceState(delta, clustered)
    case 'server': {
      const host = /^Service\/BTSSvc\$(.+)\/State$/i.exec(path)?.[1]
      return host !== undefined && clustered.has(nameKey(host))
    }
    case 'cluster-node':
    case 'group':
      return path.endsWith('DynamicWeight')
    case 'cluster-group':
      return path === 'OwnerNode' || isPassingState(delta, ['1', '2', '3'])
    case 'cluster-resource':
      return path === 'OwnerNode' || isPassingState(delta, ['3', '4'])
    case 'receive-location':
    case 'send-port':
      return /\/(firstEntry|NextActivated|LastActivated)$/.test(path)
    default:
      return false
  }
}

/** The cluster decides where a clustered host runs. */
function isInstanceState({ pair, path, before, after }: Delta, clustered: ReadonlySet<string>): boolean {
  if (path === 'ServiceState') return clustered.has(nameKey(namesOf(pair.address)[0] ?? ''))
  if (path !== 'ClusterInstanceType') return false
  return [before, after].every((setting) => isClusteredInstance(numberOf(pair.kind, path, setting)))
}

function isPassingState({ pair, path, before, after }: Delta, bad: readonly string[]): boolean {
  return path === 'State' && ![before, after].some((setting) => bad.includes(numberOf(pair.kind, path, setting)))
}

/**
 * The type of a property follows its value, and that of a host instance its host's. The service of a host on a server
 * comes and goes with the host instance, which has a row of its own.
 */
function isDerived({ pair, path, before, after }: Delta, came: ReadonlySet<string>, world: World): boolean {
  if (path.endsWith('@vt')) return true
  if (pair.kind === 'host-instance') return path === 'HostType' && hasHostType(pair.address, world)
  if (pair.kind !== 'server' || (before && after)) return false
  const host = /^Service\/BTSSvc\$(.+)\/[^/]+$/i.exec(path)?.[1]
  return host !== undefined && came.has(`host-instance/${host}/${namesOf(pair.address)[0] ?? ''}`.toLowerCase())
}

function hasHostType(instance: Address, { before, after }: World): boolean {
  const host = keyOf(address('host', namesOf(instance)[0] ?? ''))
  return [before, after].every(({ artifacts }) => artifacts.get(host)?.settings.has('HostType') === true)
}

function isPartnerVersion({ pair, path }: Delta): boolean {
  const partner = pair.kind === 'party' || (pair.kind === 'group' && isPartnerData(path))
  return partner && /(^|[/@:])(version|Id)$/.test(path)
}

function isExplainedVersion({ before, after }: Delta, { versions }: World): boolean {
  if (!before || !after || before.secret || after.secret) return false
  const steps = versionSteps(textOf(before), textOf(after))
  return steps !== undefined && steps.length > 0 && steps.every((step) => explains(versions, step))
}
