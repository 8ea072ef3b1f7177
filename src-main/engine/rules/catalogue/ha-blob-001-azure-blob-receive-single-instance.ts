import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-BLOB-001',
  title: 'Azure Blob receive: several instances are allowed',
  severity: 'advice',
  basis: 'DOC',
  why: 'The adapter leases a blob while it reads it, so that several instances never read the same one: a single instance gains nothing and stops with its server.',
  fix: 'Add an enabled instance on a second server. Do not cluster the host.',
  citations: [sources.BLOB],
  asks: [],
  by: ['T02', 'T08'],
  hiddenBy: ['HA-HOST-001', 'HA-HOST-002'],

  judge: (estate) =>
    suspects(estate, receiving('AzureBlobStorage'), (_, host) => host.oneUnclusteredReader).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('high', found),
          servers: host.active.sure,
          message: `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} only: the blobs of ${nameList(found)} wait while that server is down, although several instances may read them.`,
          ask: `Does host ${host.name} run on one server only, without being clustered?`,
          bad: 'yes',
        }),
    ),
})
