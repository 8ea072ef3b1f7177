import { adapterKey, isAdapter } from '../facts/adapters'
import { runs64Bit } from '../facts/bitness'
import type { HostFacts } from '../facts/host-facts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SQL-004',
  title: 'Legacy SQL adapter on a 64-bit host',
  severity: 'medium',
  basis: 'DOC*',
  why: 'The old SQL adapter is registered for 32 bits only, and Microsoft does not list it among those that run in 64-bit host instances.',
  fix: 'Use a host that is 32-bit only, or replace the adapter by WCF-SQL.',
  citations: [sources.W_AC, sources.REG],
  asks: ['Q18'],
  by: ['T14', 'B01', 'B09'],
  hiddenBy: ['HA-32B-001'],

  judge: ({ subjects }) => subjects.flatMap(judgeHost),
})

function judgeHost(host: HostFacts): readonly Judgement[] {
  const endpoints = host.endpoints.filter((endpoint) => isAdapter(endpoint, 'SQL'))
  const handlers = host.handlers.filter(({ adapter }) => adapterKey(adapter) === 'sql')
  if (endpoints.length === 0 && handlers.length === 0) return []
  const used = endpoints.length > 0
  return [
    decide(runs64Bit(host), {
      subject: host.address,
      artifacts: used ? endpoints : handlers,
      at: used ? placesOf(endpoints) : handlers.map(({ at }) => at),
      severity: used ? severityFor('medium', endpoints) : 'advice',
      servers: host.enabled.sure,
      message: used
        ? `Host ${host.name} is not limited to 32 bits, and the old SQL adapter of ${nameList(endpoints)} is made for 32-bit host instances.`
        : `Host ${host.name} is not limited to 32 bits and has a handler of the old SQL adapter that nothing uses yet: the adapter is made for 32-bit host instances.`,
      ask: `Is host ${host.name} limited to 32 bits?`,
      bad: 'no',
    }),
  ]
}
