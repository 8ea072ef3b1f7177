import type { Address } from '../../model/address'
import type { SendPort } from '../../model/snapshot'
import { nameList, severityFor, type Case } from '../verdict'

/** A case about the host that dynamic ports may send from; where no list tells the host, about the group. */
export function aboutPorts(subject: Address, ports: readonly SendPort[]): Case {
  return {
    subject,
    artifacts: ports,
    at: ports.map(({ at }) => at),
    severity: severityFor('medium', ports),
    message: `No list tells which hosts send for the dynamic ports ${nameList(ports)}.`,
    ask: `Do the dynamic ports ${nameList(ports)} send only from hosts that suit the adapters that they use?`,
    bad: 'no',
    code: 'Q22',
  }
}
