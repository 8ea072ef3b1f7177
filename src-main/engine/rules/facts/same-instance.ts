import type { HostInstance } from '../../model/snapshot'
import { no, perhaps, sure, yes, type Truth } from '../../model/truth'
import type { Estate } from './estate'

/** An instance whose identity an export does not give is taken for the one that was there; then the finding asks. */
export function persists(instance: HostInstance, earlier: Estate): Truth {
  const same = isTheSame(instance, earlier)
  return same.is === 'unknown' && isFound(instance, earlier) ? yes([instance.at]) : same
}

/** One that was deleted and created again has another identity. */
export function isTheSame({ host, server, uniqueId: now }: HostInstance, earlier: Estate): Truth {
  const had = earlier.host(host)?.instanceOn(server)
  if (had?.is !== 'found') return had?.is === 'unknown' ? perhaps(had.missing) : no()
  const then = had.row.uniqueId
  if (now.known && then.known) return sure(now.value === then.value, now.at)
  return perhaps([now, then].flatMap((fact) => (fact.known ? [] : fact.missing)))
}

function isFound({ host, server }: HostInstance, earlier: Estate): boolean {
  return earlier.host(host)?.instanceOn(server).is === 'found'
}
