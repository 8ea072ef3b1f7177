import { any, no, not, perhaps, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { runsService } from '../facts/local-services'
import { locationsOf, msmqHosts, type QueueHost } from '../facts/queue-hosts'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-009',
  title: 'Local (non-clustered) MSMQ service must run on every node of the handler',
  severity: 'high',
  basis: 'DOC',
  why: 'Where it does not run, receive locations shut down shortly after they start and sends are suspended, whether Message Queuing is clustered or not.',
  fix: 'Install Message Queuing on every server that can run the host, let it start automatically, and monitor it.',
  citations: [sources.CH, sources.MQR, sources.MQS, sources.MQK],
  asks: ['Q06'],
  by: ['T01', 'C02', 'T05', 'B05', 'B01', 'B09'],

  judge: (estate) => msmqHosts(estate).flatMap((of) => judgeHost(of, estate)),
})

function judgeHost({ host, reads, sends }: QueueHost, estate: Estate): readonly Judgement[] {
  const { servers, rest } = serversOf(host, estate)
  if (servers.length === 0 && rest.is === 'no') return []
  const judged = servers.map((server) => ({ server, lacks: not(runsService(estate.snapshot, server, 'MSMQ')) }))
  const lacking = judged.filter(({ lacks }) => lacks.is === 'yes').map(({ server }) => server)
  const open = judged.filter(({ lacks }) => lacks.is === 'unknown').map(({ server }) => server)
  const artifacts = [...locationsOf(reads), ...sends]
  const where = open.length > 0 ? nameList(open) : 'every server of the host'
  return [
    decide(any(...judged.map(({ lacks }) => lacks), rest), {
      subject: host.address,
      artifacts,
      at: [...placesOf(artifacts), ...host.instances.map(({ at }) => at)],
      severity: severityFor('high', artifacts),
      servers: lacking,
      message: `Host ${host.name} can run on ${nameList(lacking)}, where no local Message Queuing service runs that starts by itself: MSMQ for ${nameList(artifacts)} does not work there.`,
      ask: `Does a local, non-clustered Message Queuing service run and start automatically on ${where}, for ${nameList(artifacts)} in host ${host.name}?`,
      bad: 'no',
      code: 'Q06',
    }),
  ]
}

/** Every server that can run the host; `rest` is unknown where there may be more. */
function serversOf({ enabled, clustered, resource }: HostFacts, { cluster }: Estate): Servers {
  const instances = [...enabled.sure, ...enabled.maybe]
  const open = enabled.open ? perhaps(enabled.missing) : no()
  if (clustered.is !== 'yes' || resource.is !== 'found') return { servers: instances, rest: open }
  const owners = cluster.possibleOwners(resource.row)
  return owners.known
    ? { servers: [...new Set([...instances, ...owners.value])], rest: open }
    : { servers: instances, rest: any(open, perhaps(owners.missing)) }
}

interface Servers {
  readonly servers: readonly string[]
  readonly rest: Truth
}
