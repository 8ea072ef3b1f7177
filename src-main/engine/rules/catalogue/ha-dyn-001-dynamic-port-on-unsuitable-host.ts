import { groupAddress } from '../../model/address'
import type { Handler, SendPort } from '../../model/snapshot'
import { any, perhaps } from '../../model/truth'
import { isDefaultSender, isUnsuitable, sendsUnclustered } from '../facts/default-senders'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutPorts } from '../facts/dynamic-ports'
import { likely } from '../facts/likely'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-DYN-001',
  title: 'Dynamic send port uses an adapter handler on an unsuitable host',
  severity: 'medium',
  basis: 'DOC*',
  why: 'A dynamic port sends through the default handler of each adapter, unless it names a handler of its own, which no binding file shows.',
  fix: 'Set the send handler of each adapter in the dynamic port, or make a suitable host the default.',
  citations: [sources.DYN, sources.SS, sources.W_SH2],
  asks: ['Q22'],
  by: ['B15', 'B16', 'B08'],

  judge: ({ subjects, snapshot }, earlier) => {
    const ports = snapshot.sendPorts.rows.filter(({ dynamic }) => dynamic)
    if (ports.length === 0) return []
    const { missing } = snapshot.sendHandlers
    return [
      ...(missing.length > 0 ? [decide(perhaps(missing), aboutPorts(groupAddress, ports))] : []),
      ...subjects.flatMap((host) => judgeHost(host, ports, earlier)),
    ]
  },
})

function judgeHost(host: HostFacts, ports: readonly SendPort[], earlier: Estate | undefined): readonly Judgement[] {
  const defaults = host.handlers.filter((handler) => isDefaultSender(handler).is !== 'no')
  if (defaults.length === 0) return []
  const truthOf = (handler: Handler) => isUnsuitable(handler, host, earlier)
  const handlers = likely(defaults, truthOf)
  const adapters = nameList(handlers.map(({ adapter }) => adapter))
  const about = aboutPorts(host.address, ports)
  return [
    decide(any(...defaults.map(truthOf)), {
      ...about,
      at: [...about.at, ...defaults.map(({ at }) => at)],
      servers: host.enabled.sure,
      message: handlers.some((handler) => sendsUnclustered(handler, host.clustered).is === 'yes')
        ? `Host ${host.name} is the default sender of ${adapters} and is not clustered: ${nameList(ports)} can send by MSMQ from it, and what is in the outgoing queue of a server stays there when that server fails.`
        : `Host ${host.name} is the default sender of ${adapters} now, and another host was before: ${nameList(ports)} can send from it without a change of its own.`,
      open: {
        code: 'Q22',
        ask: about.ask,
        missing: ['the send handlers of dynamic ports'],
        couldBe: about.severity,
        yes: 'passes',
        no: about.severity,
      },
    }),
  ]
}
