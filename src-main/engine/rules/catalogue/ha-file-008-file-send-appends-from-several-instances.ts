import type { SendTransport } from '../../model/snapshot'
import { all, any, no, when, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import type { HostFacts } from '../facts/host-facts'
import { sending, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-008',
  title: 'FILE send in append mode from several instances',
  severity: 'low',
  basis: 'INF',
  why: 'Two instances that append to one file get in each other’s way: messages are retried or suspended, and stand in the file in any order.',
  fix: 'Write each message to a file of its own, or turn on ordered delivery, which keeps one instance active.',
  citations: [sources.OD, sources.FILP],
  asks: [],
  by: ['B07', 'T01', 'B10'],

  judge: (estate) => {
    const ordered = new Set(estate.snapshot.sendPorts.rows.filter((port) => port.ordered).map(({ address }) => address))
    return suspects(estate, sending('FILE'), (send, host) =>
      ordered.has(send.address) ? no(send.places) : collides(send, host),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('low', found),
        servers: host.active.sure,
        message: `Host ${host.name} can run on ${nameList(host.active.sure)} at once and appends to the files of ${nameList(found)}: two instances can write to one file.`,
        ask: asking(
          [any(...found.map(appends)), `does host ${host.name} append to the files of ${nameList(found)}`],
          onSeveralServers(host),
        ),
        bad: 'yes',
      }),
    )
  },
})

function collides(send: SendTransport, host: HostFacts): Truth {
  return all(appends(send), host.severalReaders)
}

function appends(send: SendTransport): Truth {
  return when(send.property('CopyMode', '2'), (mode) => ['0', 'append'].includes(mode.trim().toLowerCase()))
}
