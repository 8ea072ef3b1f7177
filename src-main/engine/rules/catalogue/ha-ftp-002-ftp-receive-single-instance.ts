import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FTP-002',
  title: 'FTP receive on a single unclustered instance',
  severity: 'high',
  basis: 'DOC',
  why: 'One instance fetches each file once, but it is a single point of failure: receiving stops with its server.',
  fix: 'Cluster the host. Never add a second unclustered instance: both would fetch the same files.',
  citations: [sources.CH, sources.TGC],
  asks: ['Q21'],
  by: ['T09', 'B01', 'B02', 'B05', 'T03', 'T02', 'T07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('FTP')).map(({ host, locations }) =>
      decide(host.oneUnclusteredReader, {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} only: ${nameList(locations)} can receive nothing while that server is down.`,
        ask: `Does host ${host.name} run on one server only, without being clustered?`,
        bad: 'yes',
      }),
    ),
})
