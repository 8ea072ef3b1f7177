import type { SendPort, SendTransport } from '../../model/snapshot'
import { all, any, no, not, when, yes, type Truth } from '../../model/truth'
import { adapterKey, isAdapter } from '../facts/adapters'
import type { HostFacts } from '../facts/host-facts'
import { isSet } from '../facts/property'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-004',
  title: 'MSMQ send handler not on a host clustered with MSMQ',
  severity: 'high',
  basis: 'DOC',
  why: 'Every send goes through the outgoing queue of the sending server: when that server fails, the messages in it are stranded or lost.',
  fix: 'Cluster Message Queuing and the host in one group, run the MSMQ send handler in this host, and make the host resource depend on Message Queuing.',
  citations: [sources.CH, sources.SS, sources.MQA, sources.MQT],
  asks: ['Q02', 'Q03'],
  by: ['B09', 'B08', 'B05', 'T09', 'B11', 'B15', 'B16'],
  hiddenBy: ['HA-HOST-002'],

  judge: ({ subjects, snapshot }) => {
    const dynamic = snapshot.sendPorts.rows.filter((port) => port.dynamic)
    return subjects.flatMap((host) => judgeHost(host, dynamic))
  },
})

function judgeHost(host: HostFacts, dynamic: readonly SendPort[]): readonly Judgement[] {
  const sends = host.transports.filter((transport) => isAdapter(transport, 'MSMQ'))
  const byDefault = dynamic.length > 0 ? isDefaultSender(host) : no()
  const used = any(...sends.map(({ places }) => yes(places)), byDefault)
  if (used.is === 'no') return []
  const ports = byDefault.is === used.is ? dynamic : []
  const artifacts = [...sends, ...ports]
  const bestEffort = ports.length === 0 && sends.every(isBestEffort)
  const names = [...sends.map(nameOf), ...ports.map(({ name }) => `${name} (dynamic port)`)]
  return [
    decide(all(not(host.clustered), used), {
      subject: host.address,
      artifacts,
      at: [...placesOf(sends), ...ports.map(({ at }) => at)],
      severity: severityFor(bestEffort ? 'medium' : 'high', artifacts),
      servers: host.active.sure,
      message: `Host ${host.name} is not clustered and sends by MSMQ for ${nameList(names)}: what is in the outgoing queue of a server stays there, or is lost, when that server fails.`,
      ask: `Is host ${host.name}, which sends by MSMQ for ${nameList(names)}, clustered?`,
      bad: 'no',
    }),
  ]
}

function isDefaultSender({ handlers }: HostFacts): Truth {
  const senders = handlers.filter(({ direction, adapter }) => direction === 'send' && adapterKey(adapter) === 'msmq')
  return any(...senders.map(({ isDefault }) => when(isDefault, Boolean)))
}

const isBestEffort = (send: SendTransport): boolean =>
  ['transactional', 'recoverable'].every((name) => isSet(send, name).is === 'no')

function nameOf({ name, role }: SendTransport): string {
  return role === 'secondary' ? `${name} (secondary transport)` : name
}
