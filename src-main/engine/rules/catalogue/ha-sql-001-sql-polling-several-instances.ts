import type { ReceiveLocation } from '../../model/snapshot'
import { all, any } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import { likely } from '../facts/likely'
import { bareSql, polls } from '../facts/polling-statement'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SQL-001',
  title: 'SQL polling receive can run on several instances',
  severity: 'medium',
  basis: 'DOC*',
  why: 'Each instance runs the polling statement: unless it claims its rows in the same step, the same rows arrive more than once.',
  fix: 'Let the statement claim its rows in one transaction (delete or mark them as it reads), or cluster the host.',
  citations: [sources.TGP, sources.TGC, sources.TGO, sources.SCT, sources.SQLP],
  asks: ['Q11', 'Q12'],
  by: ['T01', 'T09', 'B01', 'B02', 'B05', 'B07'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('WCF-SQL', 'SQL'))
      .map(({ host, locations }) => ({ host, locations: likely(locations, polls) }))
      .filter(({ locations }) => locations.length > 0)
      .map(({ host, locations }) => {
        const selecting = locations.filter((location) => changesRows(location) === false)
        const ask = `Do the polling statements of ${nameList(locations)} claim their rows in the same transaction, so that two servers never read the same row?`
        return decide(all(any(...locations.map(polls)), host.severalReaders), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity: selecting.length > 0 ? severityFor('high', selecting) : severityFor('medium', locations),
          servers: host.active.sure,
          message:
            selecting.length > 0
              ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: the statement of ${nameList(selecting)} only selects, so that each of them reads the same rows.`
              : `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them polls for ${nameList(locations)}, and no export shows whether rows are claimed.`,
          ask: `Can host ${host.name}, which polls for ${nameList(locations)}, run on more than one server at a time?`,
          bad: 'yes',
          open: {
            code: 'Q11',
            ask,
            missing: ['the definition of the polling statement or procedure'],
            couldBe: severityFor('high', locations),
            yes: 'passes',
            no: severityFor('high', locations),
          },
        })
      }),
})

/** A statement that is not known may be anything; an empty one is left to the adapter. */
function changesRows(location: ReceiveLocation): boolean | undefined {
  const statement = location.property(isAdapter(location, 'SQL') ? 'sqlCommand' : 'pollingStatement')
  const text = statement.known ? bareSql(statement.value) : ''
  return text === '' ? undefined : /\b(delete|update|exec|execute)\b/i.test(text)
}
