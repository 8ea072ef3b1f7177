import type { ReceiveLocation } from '../../model/snapshot'
import { hasNoTids, losesTids, tidServer } from '../facts/sap-tid'
import { receiving, suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SAP-002',
  title: 'SAP tRFC server without shared TID database',
  severity: 'medium',
  basis: 'INF',
  why: 'SAP sends a document again until it is confirmed, and only the database of transaction identifiers tells the second one from the first: another server must see the same identifiers.',
  fix: 'Set tidDatabaseConnectionString to a database on a clustered SQL Server, the same for every server of the host.',
  citations: [sources.SAPT, sources.SAPU],
  asks: ['Q15'],
  by: ['B07', 'T08', 'T01'],

  judge: (estate) =>
    suspects(estate, receiving('WCF-SAP'), (location, host) => losesTids(location, host, estate)).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>): Judgement {
  const severity = severityFor('medium', found)
  const without = found.filter((location) => hasNoTids(location).is === 'yes')
  const ask = `Does SAP send to ${nameList(found)} by tRFC or as IDocs, each of which must arrive once only?`
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity,
    message:
      without.length > 0
        ? `Host ${host.name} receives from SAP for ${nameList(without)} without a database of transaction identifiers: what SAP sends again is received again.`
        : `Host ${host.name} can run on ${nameList(host.enabled.sure)}, but the transaction identifiers of ${nameList(found)} are on ${nameList(serversOf(found))}: while that server is down, no other can tell what has arrived already.`,
    ask: `Are the transaction identifiers of ${nameList(found)} missing, or kept on one server of the group?`,
    bad: 'yes',
    code: 'Q15',
    open: { code: 'Q15', ask, missing: ['how SAP sends'], couldBe: severity, yes: severity, no: 'passes' },
  })
}

function serversOf(locations: readonly ReceiveLocation[]): readonly string[] {
  return locations.flatMap((location) => {
    const server = tidServer(location)
    return server.known ? [server.value] : []
  })
}
