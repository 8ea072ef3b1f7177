import { all, perhaps, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { sending, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SAP-003',
  title: 'SAP BAPI transactions sent from several host instances',
  severity: 'high',
  basis: 'DOC',
  why: 'The calls of a BAPI transaction must all go through one host instance: another instance has another connection to SAP, so that the calls never become one unit of work.',
  fix: 'Let one instance send at a time: cluster the host that sends to SAP.',
  citations: [sources.SAPB],
  asks: ['Q15'],
  by: ['T01', 'T09', 'B09', 'B08'],

  judge: (estate) =>
    suspects(estate, sending('WCF-SAP'), ({ name }, host) => all(host.severalReaders, usesTransactions(name))).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('high', found),
          servers: host.active.sure,
          message: `Host ${host.name} is not clustered and sends BAPI transactions through ${nameList(found)} from ${nameList(host.active.sure)} at once.`,
          ask: asking(onSeveralServers(host), [
            usesTransactions(nameList(found)),
            `are BAPI transactions of several calls sent through ${nameList(found)}`,
          ]),
          bad: 'yes',
          code: 'Q15',
        }),
    ),
})

/** No export shows what a flow calls. */
function usesTransactions(name: string): Truth {
  return perhaps([`whether BAPI transactions are sent through ${name}`])
}
