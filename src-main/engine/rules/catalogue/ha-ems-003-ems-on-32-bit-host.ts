import { all, not } from '../../model/truth'
import { runs64Bit } from '../facts/bitness'
import { isSince } from '../facts/product-version'
import { suspects } from '../facts/suspects'
import { isTibcoEms } from '../facts/tibco'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-EMS-003',
  title: 'TIBCO EMS on a 32-bit host (BizTalk 2020)',
  severity: 'high',
  basis: 'DOC',
  why: 'From BizTalk Server 2020 on, the adapter is supported in 64-bit hosts only: elsewhere its locations and ports fail on every server at once.',
  fix: 'Use a host that is not limited to 32 bits. To change a host itself, delete all of its instances, clear 32-bit only, and create them again.',
  citations: [sources.LOB20],
  asks: ['Q18'],
  by: ['T14', 'B01', 'B09'],

  judge: (estate) =>
    suspects(
      estate,
      ({ endpoints }) => endpoints.filter(isTibcoEms),
      (_, host) => all(not(runs64Bit(host)), isSince(2020, estate.snapshot)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} is limited to 32 bits, and this version of BizTalk Server supports the TIBCO EMS adapter of ${nameList(found)} in 64-bit host instances only.`,
        ask: `Is host ${host.name} limited to 32 bits, and is this BizTalk Server 2020 or later?`,
        bad: 'yes',
        code: 'Q18',
      }),
    ),
})
