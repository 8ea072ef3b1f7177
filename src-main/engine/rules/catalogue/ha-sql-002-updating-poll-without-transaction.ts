import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, not, when, type Truth } from '../../model/truth'
import { changesRows, databaseAdapters, hasPostPoll, pollingStatement, polls } from '../facts/polling-statement'
import { isSet } from '../facts/property'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SQL-002',
  title: 'Updating poll outside a transaction',
  severity: 'high',
  basis: 'DOC',
  why: 'Where a poll changes rows outside of the transaction that stores the message, a failure between the two loses messages or repeats them.',
  fix: 'Set useAmbientTransaction to true, so that reading, changing and storing succeed or fail together.',
  citations: [sources.SQLB, sources.ORAB],
  asks: ['Q11'],
  by: ['B07'],

  judge: (estate) =>
    suspects(estate, receiving(...databaseAdapters), changesOutside).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        message: `Host ${host.name} polls for ${nameList(found)} with useAmbientTransaction off, and the poll changes rows: a failure before the message is stored loses it, and one after that repeats it.`,
        ask: `Do the polls of ${nameList(found)} change rows outside of a transaction?`,
        bad: 'yes',
        code: 'Q11',
      }),
    ),
})

function changesOutside(location: ReceiveLocation): Truth {
  const changes = any(hasPostPoll(location), when(pollingStatement(location), changesRows))
  return all(polls(location), not(isSet(location, 'useAmbientTransaction', 'true')), changes)
}
