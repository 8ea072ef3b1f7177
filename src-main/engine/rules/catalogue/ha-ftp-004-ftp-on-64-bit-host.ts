import { adapterKey, isAdapter } from '../facts/adapters'
import { runs64Bit } from '../facts/bitness'
import type { HostFacts } from '../facts/host-facts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FTP-004',
  title: 'FTP handler on a 64-bit host',
  severity: 'high',
  basis: 'DOC',
  why: 'The FTP adapter is not supported in a 64-bit host instance: its receive locations and send ports fail on every server at once.',
  fix: 'Use a host that is 32-bit only. To change a host itself, delete all of its instances, set 32-bit only, and create them again.',
  citations: [sources.B64, sources.TG64, sources.W_AC, sources.W_H32],
  asks: [],
  by: ['T14', 'B01', 'B09', 'B05'],

  judge: ({ subjects }) => subjects.flatMap(judgeHost),
})

function judgeHost(host: HostFacts): readonly Judgement[] {
  const endpoints = host.endpoints.filter((endpoint) => isAdapter(endpoint, 'FTP'))
  const handlers = host.handlers.filter(({ adapter }) => adapterKey(adapter) === 'ftp')
  if (endpoints.length === 0 && handlers.length === 0) return []
  const used = endpoints.length > 0
  return [
    decide(runs64Bit(host), {
      subject: host.address,
      artifacts: used ? endpoints : handlers,
      at: used ? placesOf(endpoints) : handlers.map(({ at }) => at),
      severity: used ? severityFor('high', endpoints) : 'advice',
      servers: host.enabled.sure,
      message: used
        ? `Host ${host.name} is not limited to 32 bits, and the FTP adapter of ${nameList(endpoints)} runs in 32-bit host instances only.`
        : `Host ${host.name} is not limited to 32 bits and has an FTP handler that nothing uses yet: the FTP adapter runs in 32-bit host instances only.`,
      ask: `Is host ${host.name} limited to 32 bits?`,
      bad: 'no',
    }),
  ]
}
