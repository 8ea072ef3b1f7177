import type { Snapshot } from '../../model/snapshot'
import { isAdapter } from '../facts/adapters'
import { runs64Bit } from '../facts/bitness'
import type { HostFacts } from '../facts/host-facts'
import { narrowParts } from '../facts/narrow'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-32B-001',
  title: '32-bit-only component on a 64-bit host',
  severity: 'high',
  basis: 'DOC*',
  why: 'A component that exists for 32 bits only fails in a 64-bit host instance, on every server at once.',
  fix: 'Use a host that is 32-bit only. To change a host itself, delete all of its instances, set 32-bit only, and create them again.',
  citations: [sources.B64, sources.TG64, sources.REG, sources.AS2, sources.W_AC],
  asks: ['Q18'],
  by: ['T14', 'B01', 'B09', 'B14', 'B05'],

  judge: ({ subjects, snapshot }) => subjects.flatMap((host) => speakOf(host, snapshot)),
})

function speakOf(host: HostFacts, snapshot: Snapshot): readonly Judgement[] {
  const endpoints = [...host.locations, ...host.transports]
    .filter((endpoint) => !hasRuleOfItsOwn(endpoint))
    .filter((endpoint) => narrowParts(endpoint, snapshot).length > 0)
  if (endpoints.length === 0) return []
  const parts = endpoints.flatMap((endpoint) => narrowParts(endpoint, snapshot))
  return [
    decide(runs64Bit(host), {
      subject: host.address,
      artifacts: endpoints,
      at: [...placesOf(endpoints), ...parts.map(({ at }) => at)],
      severity: severityFor('high', endpoints),
      servers: host.enabled.sure,
      message: `Host ${host.name} is not limited to 32 bits, and 32 bits are needed for ${nameList(parts)} of ${nameList(endpoints)}.`,
      ask: `Is host ${host.name} limited to 32 bits?`,
      bad: 'no',
    }),
  ]
}

/** HA-FTP-004 and HA-POP3-004. */
function hasRuleOfItsOwn(endpoint: HostFacts['endpoints'][number]): boolean {
  return isAdapter(endpoint, 'FTP', 'POP3')
}
