import { sameName, type Kind } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import type { ChangeCode, Verb } from './change'
import { parameterOf } from './hosts'
import type { Delta } from './pair'
import { isAddressPart } from './transports'
import { isTrue, numberOf, textOf } from './value'

/** What the change of one setting is called in the rule catalogue. */
export interface Called {
  readonly code?: ChangeCode | undefined
  readonly verb?: Verb
}

export function calledOf(delta: Delta): Called {
  const name = names.find(({ kinds, path }) => kinds.includes(delta.pair.kind) && path.test(delta.path))
  if (name === undefined) return {}
  return typeof name.called === 'function' ? name.called(delta) : name.called
}

interface Name {
  readonly kinds: readonly Kind[]
  readonly path: RegExp
  readonly called: Called | ((delta: Delta) => Called)
}

const policies =
  /^(RestartAction|RestartThreshold|RestartPeriod|RestartDelay|RetryPeriodOnFailure|PendingTimeout|PersistentState|EmbeddedFailureAction|AutoFailbackType|FailoverThreshold|FailoverPeriod)$/

/** In the order of the catalogue; the first that fits is taken. */
const names: readonly Name[] = [
  { kinds: ['host-instance'], path: /^(IsDisabled|ServiceState|ConfigurationState)$/, called: instanceState },
  { kinds: ['host-instance'], path: /^ClusterInstanceType$/, called: instanceClustered },
  { kinds: ['host-instance'], path: /^Logon$/, called: { code: 'T16' } },
  { kinds: ['server'], path: /^Mapped\//, called: ({ after }) => (isTrue(after) ? {} : { code: 'T07' }) },
  { kinds: ['host'], path: /^HostTracking$/, called: { code: 'T13' } },
  { kinds: ['host'], path: /^IsHost32BitOnly$/, called: { code: 'T14' } },
  { kinds: ['host'], path: /^AuthTrusted$/, called: { code: 'T15' } },
  { kinds: ['host'], path: /^NTGroupName$/, called: { code: 'T16' } },
  { kinds: ['host'], path: /^HostType$/, called: { code: 'T17' } },
  { kinds: ['host'], path: /^IsDefault$/, called: { code: 'T18' } },
  { kinds: ['cluster-node'], path: /^State$/, called: (delta) => stateIn(delta, ['1', '2'], 'C04') },
  {
    kinds: ['cluster-resource'],
    path: /^OwnerGroup$/,
    called: ({ pair }) => ({ ...resourceCode(pair.after), verb: 'moved' }),
  },
  {
    kinds: ['cluster-resource'],
    path: /^Parameter\/(Name|DnsName|Address)$/i,
    called: ({ pair }) => (isNetwork(pair.after) ? { code: 'C07' } : {}),
  },
  {
    kinds: ['cluster-resource'],
    path: /^Parameter\/(ServiceName|ScriptFilepath)$/i,
    called: ({ pair }) => resourceCode(pair.before) ?? resourceCode(pair.after) ?? {},
  },
  { kinds: ['cluster-resource', 'cluster-group'], path: policies, called: { code: 'C12' } },
  { kinds: ['cluster-resource'], path: /^State$/, called: (delta) => stateIn(delta, ['3', '4'], 'C13') },
  { kinds: ['receive-location'], path: /^ReceiveHandler@Name$/, called: { code: 'B01', verb: 'moved' } },
  { kinds: ['receive-location'], path: /^Enable$/, called: { code: 'B04' } },
  {
    kinds: ['receive-location', 'send-port'],
    path: /TransportTypeData\//,
    called: ({ path }) => ({ code: isAddressPart(path) ? 'B06' : 'B07' }),
  },
  {
    kinds: ['receive-location'],
    path: /^(ReceiveLocation(ServiceWindowEnabled|FromTime|ToTime|(Start|End)Date(Enabled)?)$|Schedule)/,
    called: { code: 'B07' },
  },
  { kinds: ['send-port'], path: /^Status$/, called: portStatus },
  {
    kinds: ['send-port'],
    path: /^(Primary|Secondary)Transport\/SendHandler@Name$/,
    called: { code: 'B09', verb: 'moved' },
  },
  { kinds: ['send-port'], path: /^((Primary|Secondary)Transport\/)?OrderedDelivery$/, called: { code: 'B10' } },
  { kinds: ['orchestration'], path: /^Host@Name$/, called: { code: 'B12', verb: 'moved' } },
  { kinds: ['orchestration'], path: /^@State$/, called: orchestrationState },
  {
    kinds: ['receive-location', 'send-port', 'receive-port'],
    path: /^(Receive|Send|Transmit)Pipeline(Data([/@]|$)|@(?!TrackingOption$|Description$))/,
    called: { code: 'B14' },
  },
  { kinds: ['send-port'], path: /^DynamicSendHanders\/SendHandler\b/, called: { code: 'B15' } },
  { kinds: ['send-port'], path: /^(Primary|Secondary)Transport[/@]/, called: { code: 'B07' } },
  { kinds: ['send-handler'], path: /^IsDefault$/, called: { code: 'B16' } },
  { kinds: ['send-handler', 'receive-handler'], path: /^CustomCfg\b/, called: { code: 'B18' } },
  { kinds: ['group'], path: /^SSOServerName$/, called: { code: 'G01' } },
  { kinds: ['group'], path: /^ReceiverFaultToleranceEnabled$/, called: { code: 'G02' } },
  { kinds: ['group'], path: /^MessageBox\//, called: ({ before }) => (before ? {} : { code: 'G03' }) },
  { kinds: ['group'], path: /^GlobalTrackingOption$/, called: { code: 'G04' } },
]

/** Installed, enabled and running are gained together with T01; each is lost in its own way. */
function instanceState({ pair, path, before, after }: Delta): Called {
  const [from, to] = [before, after].map((setting) => numberOf(pair.kind, path, setting))
  switch (path) {
    case 'IsDisabled':
      return { code: isTrue(after) ? 'T03' : 'T01' }
    case 'ConfigurationState':
      return from === '1' ? { code: 'T04' } : to === '1' ? { code: 'T01' } : {}
    default:
      return serviceState(from, to)
  }
}

/** Whether an isolated instance runs is never known (8). */
function serviceState(from: string | undefined, to: string | undefined): Called {
  if (from === '8' || to === '8') return {}
  if (to === '4') return { code: 'T01' }
  return from === '4' || to === '1' ? { code: 'T03' } : {}
}

/** Only seen on its own where no list of hosts shows the host's group. */
function instanceClustered({ pair, path, after }: Delta): Called {
  return { code: numberOf(pair.kind, path, after) === '0' ? 'T09' : 'T08' }
}

function stateIn({ pair, path, after }: Delta, states: readonly string[], code: ChangeCode): Called {
  return states.includes(numberOf(pair.kind, path, after)) ? { code } : {}
}

function portStatus({ pair, path, before, after }: Delta): Called {
  const numberIn = (setting: Setting | undefined): number => Number(numberOf(pair.kind, path, setting))
  return numberIn(after) > numberIn(before) ? { code: 'B08' } : {}
}

const orchestrationStates = ['unenlisted', 'enlisted', 'started']

function orchestrationState({ before, after }: Delta): Called {
  const [from = -1, to = -1] = [before, after].map((setting) =>
    orchestrationStates.indexOf(textOf(setting).toLowerCase()),
  )
  return to > Math.max(from, 0) ? { code: 'B13' } : {}
}

/** The code of a resource's coming, going or moving, where the catalogue has one. */
export function resourceCode(resource: Artifact): { readonly code: ChangeCode } | undefined {
  const type = typeOf(resource)
  if (/mq|message queu/.test(type)) return { code: 'C08' }
  if (sameName(parameterOf(resource, 'ServiceName') ?? '', 'ENTSSO')) return { code: 'C09' }
  if (type === 'distributed transaction coordinator') return { code: 'C10' }
  return isClusteredIis(resource) ? { code: 'C11' } : undefined
}

export function isClusteredIis(resource: Artifact): boolean {
  return (
    sameName(parameterOf(resource, 'ServiceName') ?? '', 'W3SVC') ||
    /clusweb7\.vbs$/i.test(parameterOf(resource, 'ScriptFilepath') ?? '')
  )
}

export function isNetwork(resource: Artifact): boolean {
  return /^((distributed )?network name|ip(v6)?( tunnel)? address)$/.test(typeOf(resource))
}

function typeOf({ settings }: Artifact): string {
  return textOf(settings.get('ResourceType')).toLowerCase()
}
