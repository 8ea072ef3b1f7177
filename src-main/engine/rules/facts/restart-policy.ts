import { property } from '../../assemble/settings'
import type { Setting } from '../../model/artifact'
import type { ClusterResource } from '../../model/snapshot'
import { perhaps, sure, when, type Truth } from '../../model/truth'
import type { Estate } from './estate'

/** What a cluster does when the resource fails: 0 nothing, 1 restart it, 2 restart it and then move its group. */
export type RestartAction = 0 | 1 | 2

export function restartAction({ artifact }: ClusterResource): ReturnType<typeof property<RestartAction>> {
  return property(artifact, 'RestartAction', 'cluster-resources', readAction)
}

export function staysOnItsNode(resource: ClusterResource): Truth {
  return when(restartAction(resource), (action) => action !== 2)
}

/** Whether no restart is ever tried; an export that does not give the number says nothing of it. */
export function isNeverRestarted({ artifact: { settings } }: ClusterResource): Truth {
  const threshold = settings.get('RestartThreshold')
  return sure(String(threshold?.value) === '0', threshold ? [placeOf(threshold)] : [])
}

const numbers = ['RestartThreshold', 'RestartPeriod', 'RetryPeriodOnFailure', 'PendingTimeout']

export interface PolicyChange {
  readonly name: string
  readonly at: { readonly file: string; readonly line: number }
}

/** Numbers of the policy that both sides state and that differ: pages disagree about the defaults, so the change counts. */
export function policyChanges(now: ClusterResource, had: ClusterResource | undefined): readonly PolicyChange[] {
  return numbers.flatMap((name) => {
    const setting = now.artifact.settings.get(name)
    const earlier = had?.artifact.settings.get(name)
    if (!setting || !earlier || String(setting.value) === String(earlier.value)) return []
    return [{ name: `${name} (${String(earlier.value)} before, ${String(setting.value)} now)`, at: placeOf(setting) }]
  })
}

/** A list that the earlier side does not give in full may have had the resource with another policy. */
export function isAltered(row: ClusterResource, earlier: Estate | undefined): Truth {
  const had = earlier?.cluster.resource(row.name)
  const missing = earlier?.cluster.resources.missing ?? []
  if (had === undefined && missing.length > 0) return perhaps(missing)
  const changes = policyChanges(row, had)
  return sure(
    changes.length > 0,
    changes.map(({ at }) => at),
  )
}

function placeOf({ file, line }: Setting): { readonly file: string; readonly line: number } {
  return { file, line }
}

function readAction(value: string): RestartAction | undefined {
  switch (
    value
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .replace(/^clusterresource/, '')
  ) {
    case '0':
    case 'dontrestart':
      return 0
    case '1':
    case 'restartnonotify':
      return 1
    case '2':
    case 'restartnotify':
      return 2
    default:
      return undefined
  }
}
