import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, perhaps, sure, type Truth } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { isQuery, oracleAdapters, pollingStatement, polls, yieldsLockedRows } from '../facts/polling-statement'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ORA-001',
  title: 'Oracle polling on several instances without SKIP LOCKED',
  severity: 'medium',
  basis: 'DOC*',
  why: 'Without FOR UPDATE SKIP LOCKED two servers can read the same rows, or one waits for the rows that the other has locked.',
  fix: 'Poll with FOR UPDATE SKIP LOCKED and mark or delete the rows in the post-poll statement, or cluster the host.',
  citations: [sources.ORAP, sources.EBSP],
  asks: ['Q11'],
  by: ['T01', 'T09', 'B01', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving(...oracleAdapters), (location, host) =>
      all(host.severalReaders, polls(location), sharesRows(location)),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.active.sure,
        message: `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: the statement of ${nameList(found)} has no FOR UPDATE SKIP LOCKED, so that each of them can read the same rows.`,
        ask: asking(onSeveralServers(host), [
          any(...found.map(sharesRows)),
          `can two servers of host ${host.name} read the same row for ${nameList(found)}`,
        ]),
        bad: 'yes',
        code: 'Q11',
      }),
    ),
})

/** What a procedure does with the rows, no export shows. */
function sharesRows(location: ReceiveLocation): Truth {
  const statement = pollingStatement(location)
  if (!statement.known) return perhaps(statement.missing)
  if (isQuery(statement.value)) return sure(!yieldsLockedRows(statement.value), statement.at)
  return perhaps([`the definition of the procedure that ${location.address} polls`], statement.at)
}
