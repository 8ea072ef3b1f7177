import { sameName } from '../../model/address'
import type { SendTransport } from '../../model/snapshot'
import { all, perhaps, sure, type Truth } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import { serverPart } from '../facts/server-part'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SND-001',
  title: 'Secondary transport on the same host/adapter/target as the primary',
  severity: 'low',
  basis: 'INF',
  why: 'A backup that uses the same handler and leads to the same server fails together with the primary transport.',
  fix: 'Let the secondary transport lead to another server, or send it from another host.',
  citations: [sources.BSP],
  asks: [],
  by: ['B11', 'B09'],

  judge: ({ snapshot }) =>
    snapshot.sendPorts.rows.flatMap((port) => {
      const primary = port.transports.find(({ role }) => role === 'primary')
      const backup = port.transports.find(({ role }) => role === 'secondary')
      if (!primary || !backup) return []
      return [
        decide(failTogether(primary, backup), {
          subject: port.address,
          artifacts: [port],
          at: placesOf([primary, backup]),
          severity: severityFor('low', [port]),
          message: `Both transports of send port ${port.name} use ${backup.adapter} in host ${backup.host} and lead to the same server: when that server or host fails, both do.`,
          ask: `Do both transports of send port ${port.name} use the same handler and lead to the same server?`,
          bad: 'yes',
        }),
      ]
    }),
})

function failTogether(a: SendTransport, b: SendTransport): Truth {
  return all(sure(isAdapter(a, b.adapter)), sameHost(a, b), sameTarget(a, b))
}

function sameHost(a: SendTransport, b: SendTransport): Truth {
  return a.host === '' || b.host === '' ? perhaps([`the handlers of ${a.address}`]) : sure(sameName(a.host, b.host))
}

function sameTarget(a: SendTransport, b: SendTransport): Truth {
  const [first, second] = [serverPart(a.uri), serverPart(b.uri)]
  if (first === undefined || second === undefined) return perhaps([`the servers that ${a.address} sends to`])
  return sure(first === second)
}
