import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-POP3-001',
  title: 'POP3 receive handler can run in several host instances at once',
  severity: 'high',
  basis: 'DOC',
  why: 'Where the mail server lets several connections read one mailbox, each running instance can fetch the same mail: its messages arrive more than once.',
  fix: 'Cluster the host with a single POP3 receive handler, or record that the mail server locks a mailbox for one connection at a time.',
  citations: [sources.CH, sources.SR, sources.POPW],
  asks: ['Q01', 'Q12'],
  by: ['T01', 'T09', 'B01', 'B02', 'B04', 'B05', 'B06', 'T06'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('POP3')).map(({ host, locations }) =>
      decide(host.severalReaders, {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them can fetch the same mail for ${nameList(locations)}, unless the mail server locks a mailbox.`,
        ask: `Can host ${host.name} run on more than one server at a time?`,
        bad: 'yes',
        open: {
          code: 'Q01',
          ask: `Does the POP3 server of ${nameList(locations)} allow several connections to one mailbox at a time?`,
          missing: ['the mailbox lock of the POP3 server'],
          couldBe: severityFor('critical', locations),
          yes: severityFor('critical', locations),
          no: 'passes',
        },
      }),
    ),
})
