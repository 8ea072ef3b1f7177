import type { ReceiveLocation } from '../../model/snapshot'
import { all, when, type Truth } from '../../model/truth'
import { hasPostPoll, isQuery, locksRows, oracleAdapters, pollingStatement, polls } from '../facts/polling-statement'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ORA-002',
  title: 'Post-poll statement without FOR UPDATE',
  severity: 'medium',
  basis: 'DOC',
  why: 'A post-poll statement that finds its rows unlocked does not update them, or fails with ORA-08177: the same rows are polled again.',
  fix: 'Add FOR UPDATE to the polling statement.',
  citations: [sources.ORAP, sources.EBSP],
  asks: [],
  by: ['B07'],

  judge: (estate) =>
    suspects(estate, receiving(...oracleAdapters), updatesUnlocked).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        message: `Host ${host.name} runs a post-poll statement for ${nameList(found)}, but the polling statement has no FOR UPDATE: the rows may stay as they are and be polled again.`,
        ask: `Does ${nameList(found)} run a post-poll statement on rows that its polling statement has not locked?`,
        bad: 'yes',
      }),
    ),
})

function updatesUnlocked(location: ReceiveLocation): Truth {
  const unlocked = when(pollingStatement(location), (statement) => isQuery(statement) && !locksRows(statement))
  return all(polls(location), hasPostPoll(location), unlocked)
}
