import { not } from '../../model/truth'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SAP-001',
  title: 'SAP receive not in a clustered host',
  severity: 'high',
  basis: 'DOC',
  why: 'SAP receive takes part in a two-phase commit: on one server it stops with it, and with several SAP picks any of them for each document, so that neither order nor the state of a transaction is kept.',
  fix: 'Cluster the host, and keep the transaction identifiers in one shared, clustered database.',
  citations: [sources.TGP, sources.TGC, sources.SAPS, sources.SAPT],
  asks: ['Q15'],
  by: ['T09', 'T01', 'B01', 'B05'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('WCF-SAP')).map(({ host, locations }) =>
      decide(not(host.clustered), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and receives from SAP for ${nameList(locations)}: Microsoft asks for a clustered host, as SAP receive takes part in a two-phase commit.`,
        ask: `Is host ${host.name}, which receives from SAP for ${nameList(locations)}, clustered?`,
        bad: 'no',
        code: 'Q15',
      }),
    ),
})
