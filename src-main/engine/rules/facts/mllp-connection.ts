import type { ReceiveLocation } from '../../model/snapshot'
import { when, type Truth } from '../../model/truth'

/** Whether BizTalk opens the connection to the other system; by default, the other system opens it. */
export function dialsOut(location: ReceiveLocation): Truth {
  return when(location.property('ConnectionInitiatedBy'), (by) => by.trim().toLowerCase() === 'local')
}
