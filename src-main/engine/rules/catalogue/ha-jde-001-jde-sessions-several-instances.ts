import { all, perhaps, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { isJdEdwards } from '../facts/lob-adapters'
import { suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-JDE-001',
  title: 'JD Edwards multi-call sessions sent from several host instances',
  severity: 'medium',
  basis: 'INF',
  why: 'All calls of one document must use the session that the first call reserved, and another host instance has a pool of sessions of its own.',
  fix: 'Let one instance send at a time: cluster the host that sends to JD Edwards. Or use functions that need a single call. An ordered port does not help, as it does not tie calls of several ports to one instance.',
  citations: [sources.JDEO, sources.JDEE],
  asks: [],
  by: ['T01', 'T09', 'B09', 'B08'],

  judge: (estate) =>
    suspects(
      estate,
      ({ transports }) => transports.filter(isJdEdwards),
      ({ name }, host) => all(host.severalReaders, splitsSessions(name)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and sends calls of one session through ${nameList(found)} from ${nameList(host.active.sure)} at once.`,
        ask: asking(onSeveralServers(host), [
          splitsSessions(nameList(found)),
          `does any flow send several calls of one session through ${nameList(found)}, such as BeginDoc, EditLine and EndDoc`,
        ]),
        bad: 'yes',
      }),
    ),
})

/** No export shows what a flow calls. */
function splitsSessions(name: string): Truth {
  return perhaps([`whether several calls of one session go through ${name}`])
}
