import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-POP3-003',
  title: 'POP3 receive on a single unclustered instance',
  severity: 'high',
  basis: 'DOC*',
  why: 'One instance fetches each mail once, but it is a single point of failure: receiving stops with its server.',
  fix: 'Where the mail server allows several connections to one mailbox, cluster the host. Where it locks the mailbox, add an instance on a second server.',
  citations: [sources.CH, sources.SR],
  asks: ['Q01'],
  by: ['T09', 'T02', 'T03', 'B01', 'B05'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('POP3')).map(({ host, locations }) =>
      decide(host.oneUnclusteredReader, {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} only: ${nameList(locations)} can receive nothing while that server is down.`,
        ask: `Does host ${host.name} run on one server only, without being clustered?`,
        bad: 'yes',
        open: {
          code: 'Q01',
          ask: `Does the POP3 server of ${nameList(locations)} allow several connections to one mailbox at a time, so that a second instance is no remedy?`,
          missing: ['the mailbox lock of the POP3 server'],
          couldBe: severityFor('high', locations),
          yes: severityFor('high', locations),
          no: severityFor('high', locations),
        },
      }),
    ),
})
