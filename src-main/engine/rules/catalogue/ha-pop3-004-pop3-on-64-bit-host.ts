import { runs64Bit } from '../facts/bitness'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-POP3-004',
  title: 'POP3 handler on a 64-bit host',
  severity: 'high',
  basis: 'DOC',
  why: 'The POP3 adapter is not supported in a 64-bit host instance: its receive locations fail on every server at once.',
  fix: 'Move the receive locations to a host that is 32-bit only. To change a host itself, delete all of its instances, set 32-bit only, and create them again.',
  citations: [sources.B64, sources.POPK, sources.TG64],
  asks: [],
  by: ['T14', 'B01', 'B05'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('POP3')).map(({ host, locations }) =>
      decide(runs64Bit(host), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('high', locations),
        servers: host.enabled.sure,
        message: `Host ${host.name} is not limited to 32 bits, and the POP3 adapter of ${nameList(locations)} runs in 32-bit host instances only.`,
        ask: `Is host ${host.name} limited to 32 bits?`,
        bad: 'no',
      }),
    ),
})
