import { property, readBoolean } from '../../assemble/settings'
import type { Entity, Orchestration, ReceiveLocation, SendTransport, Snapshot } from '../../model/snapshot'
import { any, no, perhaps, sure, when, yes, type Truth } from '../../model/truth'
import type { Severity } from '../rule'
import { nameList, placesOf, severityFor } from '../verdict'
import { constraintsOf, inProcessReceive } from './adapter-constraints'
import { adapterKey, policyOf } from './adapters'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { isIsolatedAdapter } from './isolated'
import { likely } from './likely'
import { isTracking } from './tracking'

/** Work that only an in-process host can run. */
export interface MisplacedWork {
  readonly truth: Truth
  readonly what: string
  readonly artifacts: readonly Entity[]
  readonly severity: Severity
}

export function misplacedWork(host: HostFacts, { snapshot }: Estate): readonly MisplacedWork[] {
  const { transports, orchestrations, handlers, row } = host
  const locations = likely(host.locations, (location) => receivesInProcess(location, snapshot))
  const used = new Set(transports.map(({ transport }) => adapterKey(transport)))
  const senders = handlers.filter(({ direction, adapter }) => direction === 'send' && !used.has(adapterKey(adapter)))
  return [
    ofWork('sends for', transports),
    ofWork('runs the orchestrations', orchestrations),
    {
      ...ofWork('receives in the process of BizTalk for', locations),
      truth: any(no(), ...locations.map((one) => receivesInProcess(one, snapshot))),
    },
    {
      truth: sure(
        senders.length > 0,
        senders.map(({ at }) => at),
      ),
      what: `has send handlers of ${nameList(senders.map(({ adapter }) => adapter))}`,
      artifacts: senders,
      severity: 'advice',
    },
    { truth: isTracking(host), what: 'moves tracking data', artifacts: [], severity: 'high' },
    {
      truth: when(property(row?.artifact, 'IsDefault', 'biztalk-hosts', readBoolean), Boolean),
      what: 'is the default host',
      artifacts: [],
      severity: 'high',
    },
  ]
}

function ofWork(verb: string, artifacts: readonly (ReceiveLocation | SendTransport | Orchestration)[]): MisplacedWork {
  return {
    truth: artifacts.length > 0 ? yes(placesOf(artifacts)) : no(),
    what: `${verb} ${nameList(artifacts)}`,
    artifacts,
    severity: severityFor('high', artifacts),
  }
}

/** Of an adapter that is not of BizTalk only the list of adapters tells it. */
function receivesInProcess(location: ReceiveLocation, snapshot: Snapshot): Truth {
  const constraints = constraintsOf(snapshot, location.transport)
  if (constraints.known)
    return sure((constraints.value & inProcessReceive) !== 0, [...constraints.at, ...location.places])
  if (policyOf(location).policy === 'unknown') return perhaps(constraints.missing, location.places)
  return sure(!isIsolatedAdapter(location, snapshot), location.places)
}
