import { runs64Bit } from '../facts/bitness'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SBL-001',
  title: 'Siebel (Adapter Pack) on a 64-bit host',
  severity: 'medium',
  basis: 'DOC',
  why: 'The Siebel adapter is not supported in a 64-bit host instance, unlike the other adapters of the pack.',
  fix: 'Use a host that is 32-bit only for everything that uses Siebel.',
  citations: [sources.BAP],
  asks: [],
  by: ['T14', 'B09', 'B01'],

  judge: (estate) =>
    suspects(estate, using('WCF-Siebel'), (_, host) => runs64Bit(host)).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} is not limited to 32 bits, and the Siebel adapter of ${nameList(found)} is supported in 32-bit host instances only.`,
        ask: `Is host ${host.name} limited to 32 bits?`,
        bad: 'no',
      }),
    ),
})
