import { sameName } from '../../model/address'
import type { Handler } from '../../model/snapshot'
import { all, any, no, not, perhaps, sure, when, type Truth } from '../../model/truth'
import { adapterKey } from './adapters'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** Whether a dynamic port that names no handler of its own sends through it. */
export function isDefaultSender({ direction, isDefault }: Handler): Truth {
  return direction === 'send' ? when(isDefault, Boolean) : no()
}

/** Whether it is a default sender that must be clustered and is not, or became the default only now. */
export function isUnsuitable(handler: Handler, { clustered }: HostFacts, earlier: Estate | undefined): Truth {
  return all(isDefaultSender(handler), any(sendsUnclustered(handler, clustered), hasMoved(handler, earlier)))
}

/** Only MSMQ asks for a clustered host when it sends. */
export function sendsUnclustered(handler: Handler, clustered: Truth): Truth {
  return adapterKey(handler.adapter) === 'msmq' ? not(clustered) : no()
}

/** Whether another host was the default before; without a default on the earlier side nothing has moved. */
function hasMoved(handler: Handler, earlier: Estate | undefined): Truth {
  if (earlier === undefined) return no([handler.at])
  const { rows, missing } = earlier.snapshot.sendHandlers
  const had = rows.filter(
    (row) => adapterKey(row.adapter) === adapterKey(handler.adapter) && isDefaultSender(row).is === 'yes',
  )
  if (had.length === 0 && missing.length > 0) return perhaps(missing, [handler.at])
  return sure(had.length > 0 && !had.some(({ host }) => sameName(host, handler.host)), [handler.at])
}
