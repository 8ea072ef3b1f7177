import type { Kind } from '../model/address'
import { readBoolean } from './settings'

export function readHostType(value: string): 'in-process' | 'isolated' | undefined {
  switch (value.trim().toLowerCase().replaceAll(/[-_ ]/g, '')) {
    case '1':
    case 'inprocess':
      return 'in-process'
    case '2':
    case 'isolated':
      return 'isolated'
    default:
      return undefined
  }
}

/** What WMI numbers, and the names that tools print for them, mean for one question; anything else is unknown. */
type States = ReadonlyMap<string, boolean>

export const installedStates: States = new Map([
  ['1', true],
  ['installed', true],
  ['2', false],
  ['installationfailed', false],
  ['installfailed', false],
  ['3', false],
  ['uninstallationfailed', false],
  ['uninstallfailed', false],
  ['4', false],
  ['updatefailed', false],
  ['5', false],
  ['notinstalled', false],
])

export const runningStates: States = new Map([
  ['4', true],
  ['running', true],
  ['2', true],
  ['startpending', true],
  ['5', true],
  ['continuepending', true],
  ['1', false],
  ['stopped', false],
  ['3', true],
  ['stoppending', true],
  ['6', true],
  ['pausepending', true],
  ['7', false],
  ['paused', false],
])

export const clusterInstanceTypes: States = new Map([
  ['0', false],
  ['unclusteredinstance', false],
  ['unclustered', false],
  ['1', true],
  ['clusteredinstance', true],
  ['clustered', true],
  ['2', true],
  ['clusteredinstanceactive', true],
  ['3', true],
  ['clusteredvirtualinstance', true],
])

export function readState(value: string, states: States): boolean | undefined {
  return states.get(value.trim().toLowerCase().replaceAll(/[-_ ]/g, ''))
}

/** A GUID, with braces or without. */
export function readIdentity(value: string): string | undefined {
  const identity = value.trim().toLowerCase().replaceAll(/[{}]/g, '')
  return identity === '' ? undefined : identity
}

/**
 * The cmdlets print names; WMI and a shallow JSON print numbers, which each type counts otherwise: 0 is `Up` of a node
 * and `Inherited` of a resource. What the cluster itself calls unknown is unknown.
 */
type StateNames = ReadonlyMap<string, string>

export const nodeStates: StateNames = new Map([
  ['0', 'up'],
  ['1', 'down'],
  ['2', 'paused'],
  ['3', 'joining'],
])

export const resourceStates: StateNames = new Map([
  ['0', 'inherited'],
  ['1', 'initializing'],
  ['2', 'online'],
  ['3', 'offline'],
  ['4', 'failed'],
  ['128', 'pending'],
  ['129', 'onlinepending'],
  ['130', 'offlinepending'],
])

export function readStateName(value: string, names: StateNames): string | undefined {
  const state = value.trim().toLowerCase()
  if (['', '-1', 'unknown', 'stateunknown'].includes(state)) return undefined
  return names.get(state) ?? state
}

const flags: ReadonlySet<string> = new Set([
  'AuthTrusted',
  'DynamicQuorum',
  'HostTracking',
  'IsCoreGroup',
  'IsCoreResource',
  'IsDefault',
  'IsDisabled',
  'IsHost32BitOnly',
  'IsMapped',
  'ReceiverFaultToleranceEnabled',
])

/** What a value means, however it is spelled; undefined where it means nothing beyond its text. */
export function meaningOf(kind: Kind, path: string, value: string): string | boolean | undefined {
  switch (path) {
    case 'HostType':
      return readHostType(value)
    case 'ConfigurationState':
      return readState(value, installedStates)
    case 'ServiceState':
      return readState(value, runningStates)
    case 'ClusterInstanceType':
      return readState(value, clusterInstanceTypes)
    case 'State':
      if (kind === 'cluster-node') return readStateName(value, nodeStates)
      return kind === 'cluster-resource' ? readStateName(value, resourceStates) : undefined
    default:
      return flags.has(path) || path.startsWith('Mapped/') ? readBoolean(value) : undefined
  }
}
