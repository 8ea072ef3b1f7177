import type { ReceiveLocation } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import { policyOf } from './adapters'

/** Adapters of the community that start work by the clock: `Schedule`, `Scheduled Task`. */
export function isTimer({ adapter }: ReceiveLocation): boolean {
  return /^(schedule[rd]?|timer)\b|^scheduled ?task/i.test(adapter.trim())
}

/** Whether each instance does the work of a location again; of an adapter that no rule knows, its maker must say. */
export function repeatsWork(location: ReceiveLocation): Truth {
  if (isTimer(location)) return yes(location.places)
  return policyOf(location).policy === 'unknown'
    ? perhaps([`whether several instances of adapter ${location.adapter} share the work`], location.places)
    : no(location.places)
}
