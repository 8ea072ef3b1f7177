import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SFTP-001',
  title: 'SFTP receive handler can run in several host instances at once',
  severity: 'critical',
  basis: 'DOC',
  why: 'SFTP does not lock a file while it is read, so each running instance can fetch the same file: its messages arrive more than once on every poll.',
  fix: 'Cluster the host, with an instance on every node that may own it. As a stopgap keep exactly one enabled instance.',
  citations: [sources.CH, sources.TGC],
  asks: ['Q12', 'Q30'],
  by: ['T01', 'T09', 'B01', 'B02', 'B04', 'B05', 'T05', 'T06'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('SFTP')).map(({ host, locations }) =>
      decide(host.severalReaders, {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('critical', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them can fetch the same file for ${nameList(locations)}.`,
        ask: `Can host ${host.name} run on more than one server at a time?`,
        bad: 'yes',
      }),
    ),
})
