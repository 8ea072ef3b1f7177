import { nameKey, serverKey, type Kind } from '../model/address'
import type { Setting } from '../model/artifact'
import { byCodeUnit } from '../model/place'

/** A value for people; undefined where the setting is absent. */
export function show(setting: Setting | undefined): string | undefined {
  if (setting === undefined) return undefined
  if (setting.value === null) return '(secret)'
  return typeof setting.value === 'object' ? setting.value.join(', ') : String(setting.value)
}

/** A value as text to compare; an absent one is empty. */
export function textOf(setting: Setting | undefined): string {
  return (show(setting) ?? '').trim()
}

export function isEmpty(setting: Setting | undefined): boolean {
  return setting === undefined || (setting.secret === undefined && textOf(setting) === '')
}

export function listOf(setting: Setting | undefined): readonly string[] {
  const value = setting?.value
  if (value === undefined || value === null) return []
  return typeof value === 'object' ? value : String(value).trim() === '' ? [] : [String(value)]
}

export function isTrue(setting: Setting | undefined): boolean {
  return ['true', 'yes', '1', '-1'].includes(textOf(setting).toLowerCase())
}

/** The same characters, whether they came as text, number or truth value. */
export function sameWriting(a: Setting | undefined, b: Setting | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.secret || b.secret) return sameSecret(a, b)
  if (a.value === b.value) return true
  return JSON.stringify(written(a)) === JSON.stringify(written(b))
}

function sameSecret({ secret: a }: Setting, { secret: b }: Setting): boolean {
  return a?.state === b?.state && (a?.state !== 'clear' || a.digest === b?.digest)
}

function written({ value }: Setting): string | readonly string[] {
  return typeof value === 'object' && value !== null ? value : String(value)
}

/** The same meaning in another spelling: see `NoiseKind`. */
export function sameMeaning(kind: Kind, path: string, a: Setting, b: Setting): boolean {
  if (a.secret || b.secret) return false
  return plain(kind, path, a) === plain(kind, path, b)
}

export function sameAsSet(a: Setting | undefined, b: Setting | undefined): boolean {
  const sorted = (setting: Setting | undefined) => listOf(setting).map(nameKey).sort(byCodeUnit).join('\n')
  return sorted(a) === sorted(b)
}

/** The number of an enumeration's name, as WMI and the cluster number it. */
export function numberOf(kind: Kind, path: string, setting: Setting | undefined): string {
  const text = textOf(setting).toLowerCase()
  return enumerations[`${kind}.${path}`]?.[text.replaceAll(/[-_ ]/g, '')] ?? text
}

const bindingNames = /(Handler|Host|TransportType|PortRef|DistributionListRef)@Name$/

function plain(kind: Kind, path: string, setting: Setting): string {
  const text = listOf(setting).join('\n').replaceAll('\r\n', '\n').trim()
  const lower = text.toLowerCase()
  if (lower === 'true' || lower === 'yes') return 'true'
  if (lower === 'false' || lower === 'no') return 'false'
  switch (kind) {
    case 'receive-port':
    case 'receive-location':
    case 'send-port':
    case 'send-port-group':
    case 'orchestration':
    case 'party':
    case 'assembly':
      return path === 'Status' ? numberOf(kind, path, setting) : bindingNames.test(path) ? lower : text
    default:
      if (/(Owner|OwnerNode|RunningServer|Owners|ServerName)$/.test(path)) {
        return listOf(setting).map(serverKey).join('\n')
      }
      return numberOf(kind, path, setting)
  }
}

const enumerations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'host.HostType': { inprocess: '1', isolated: '2' },
  'host-instance.HostType': { inprocess: '1', isolated: '2' },
  'host-instance.ConfigurationState': {
    installed: '1',
    installationfailed: '2',
    uninstallationfailed: '3',
    updatefailed: '4',
    notinstalled: '5',
  },
  'host-instance.ServiceState': {
    stopped: '1',
    startpending: '2',
    stoppending: '3',
    running: '4',
    continuepending: '5',
    pausepending: '6',
    paused: '7',
    unknown: '8',
  },
  'host-instance.ClusterInstanceType': {
    unclusteredinstance: '0',
    clusteredinstance: '1',
    clusteredinstanceactive: '2',
    clusteredvirtualinstance: '3',
  },
  'send-port.Status': { bound: '1', stopped: '2', started: '3' },
  'cluster-node.State': { up: '0', down: '1', paused: '2', joining: '3', unknown: '-1' },
  'cluster-group.State': { online: '0', offline: '1', failed: '2', partialonline: '3', pending: '4', unknown: '-1' },
  'cluster-group.GroupType': {
    cluster: '1',
    availablestorage: '2',
    temporary: '3',
    clustersharedvolume: '4',
    fileserver: '100',
    dtc: '103',
    msmq: '104',
    genericapplication: '107',
    genericservice: '108',
    genericscript: '109',
    unknown: '9999',
  },
  'cluster-resource.State': {
    inherited: '0',
    initializing: '1',
    online: '2',
    offline: '3',
    failed: '4',
    pending: '128',
    onlinepending: '129',
    offlinepending: '130',
    unknown: '-1',
  },
  'group.Quorum/QuorumType': { unknown: '0', majority: '1', diskonly: '2' },
}
