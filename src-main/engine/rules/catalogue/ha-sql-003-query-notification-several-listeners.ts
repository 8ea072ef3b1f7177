import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, no } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { databaseAdapters, isNotified, watchersBeside } from '../facts/polling-statement'
import { receiving, suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SQL-003',
  title: 'Query notification listener on several instances',
  severity: 'high',
  basis: 'DOC*',
  why: 'The database tells every listener of every change, so that each instance, and each location that watches the same table, receives the same notification.',
  fix: 'Cluster the host and watch each table from one location, or let the flow claim the changed rows with a procedure that deletes or marks them.',
  citations: [sources.SQLN, sources.ORAN],
  asks: ['Q12'],
  by: ['T01', 'T09', 'B07', 'B01'],

  judge: (estate) =>
    suspects(estate, receiving(...databaseAdapters), (location, host) => {
      const beside = watchersBeside(location, estate).map(({ truth }) => truth)
      return all(isNotified(location), any(no(), host.severalReaders, ...beside))
    }).map((one) => speakOf(one, estate)),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>, estate: Estate): Judgement {
  const names = nameList(found)
  const beside = found.flatMap((location) => watchersBeside(location, estate)).map(({ location }) => location)
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity: severityFor('high', found),
    servers: host.active.sure,
    message:
      host.severalReaders.is === 'yes'
        ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: the database notifies each of them for ${names}.`
        : `Host ${host.name} is notified for ${names} of changes in a table that ${nameList([...found, ...beside])} watch together: each of these locations receives every notification.`,
    ask: `Are several listeners told of the same change for ${names}, be they instances of host ${host.name} or locations that watch the same table?`,
    bad: 'yes',
  })
}
