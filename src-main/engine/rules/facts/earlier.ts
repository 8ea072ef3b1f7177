import { no, not, perhaps, sure, when, yes, type Truth } from '../../model/truth'
import type { Count } from './count'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/*
 * What the other snapshot says of a host, for rules that only a comparison shows. No line of it is carried along:
 * a judgement holds lines of its own side.
 */

export function wasClustered(earlier: Estate, { name }: HostFacts): Truth {
  const had = earlier.host(name)
  if (had === undefined) return unlisted(earlier.snapshot.hosts.missing, no())
  return withoutLines(had.group?.known ? sure(had.group.value !== '') : had.clustered)
}

/** Whether the instance was not disabled: it was enabled, or there was none. */
export function wasNotDisabled(earlier: Estate, { name }: HostFacts, server: string): Truth {
  const found = earlier.host(name)?.instanceOn(server)
  if (found?.is === 'found') return withoutLines(not(when(found.row.disabled, Boolean)))
  return unlisted(earlier.snapshot.hostInstances.missing, yes())
}

export function enabledBefore(earlier: Estate, { name }: HostFacts): Count {
  const { missing } = earlier.snapshot.hostInstances
  return earlier.host(name)?.enabled ?? { sure: [], maybe: [], open: missing.length > 0, at: [], missing }
}

function unlisted(missing: readonly string[], otherwise: Truth): Truth {
  return missing.length > 0 ? perhaps(missing) : otherwise
}

function withoutLines(truth: Truth): Truth {
  return { ...truth, at: [] }
}
