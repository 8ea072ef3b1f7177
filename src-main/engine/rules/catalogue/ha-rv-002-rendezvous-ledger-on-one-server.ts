import { all } from '../../model/truth'
import { suspects } from '../facts/suspects'
import { hasSecondServer } from '../facts/takeover'
import { isTibcoRendezvous, keepsLedgerOnServer } from '../facts/tibco'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-RV-002',
  title: 'TIBCO RV ledger/reusable name tied to a node',
  severity: 'medium',
  basis: 'DOC*',
  why: 'The state of certified delivery is in the ledger of one server, or in its memory: another server that takes over starts without it, and a reusable name must not be in use twice.',
  fix: 'Plan a ledger and a reusable name for each server, and agree on what happens with messages that are delivered again.',
  citations: [sources.RV, sources.RVS],
  asks: ['Q17'],
  by: ['T08', 'T01', 'B07'],

  judge: (estate) =>
    suspects(
      estate,
      ({ endpoints }) => endpoints.filter(isTibcoRendezvous),
      (endpoint, host) => all(hasSecondServer(host, estate.cluster), keepsLedgerOnServer(endpoint)),
    ).map(({ host, bad, found }) => {
      const severity = severityFor('medium', found)
      const ask = `Is there a plan for the ledger and the reusable name of ${nameList(found)} on every server that can run host ${host.name}?`
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity,
        servers: host.enabled.sure,
        message: `Host ${host.name} can run on ${nameList(host.enabled.sure)}, but the state of certified delivery of ${nameList(found)} is kept on the server that runs: it does not move with the host.`,
        ask,
        bad: 'no',
        code: 'Q17',
        open: { code: 'Q17', ask, missing: ['what each server has'], couldBe: severity, yes: 'passes', no: severity },
      })
    }),
})
