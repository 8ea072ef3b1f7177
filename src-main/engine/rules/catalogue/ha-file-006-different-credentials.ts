import { byCodeUnit } from '../../model/place'
import type { ReceiveLocation } from '../../model/snapshot'
import { all, no, when, type Truth } from '../../model/truth'
import { conflicts } from '../facts/conflicts'
import type { Estate } from '../facts/estate'
import { pathOf } from '../facts/file-path'
import { runningOn, shareServer } from '../facts/running-on'
import { fileServerOf } from '../facts/shares'
import { isFilled } from '../facts/stated'
import { defineRule } from '../rule'
import { usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-006',
  title: 'Different credentials to one file server from one node',
  severity: 'medium',
  basis: 'DOC',
  why: 'Windows refuses a second set of credentials from one computer to one file server: one of the locations fails, perhaps only after a failover.',
  fix: 'Use the same credentials for every location of the file server.',
  citations: [sources.FILC],
  asks: [],
  by: ['B01', 'B07', 'T08', 'T05'],

  judge: (estate) =>
    conflicts(
      estate.snapshot.receiveLocations.rows
        .filter((location) => usesAdapter('FILE')(location) && isFilled(location, 'Username').is !== 'no')
        .filter((endpoint) => pathOf(endpoint).kind !== 'drive')
        .toSorted((a, b) => byCodeUnit(a.address, b.address)),
      fileServerOf,
      (a, b) => collide(a, b, estate),
    ).map(({ items, bad }) =>
      decide(bad, {
        subject: items[0].address,
        artifacts: items,
        at: placesOf(items),
        severity: severityFor('medium', items),
        message: `${nameList(items)} use one file server with different user names, and can run on one BizTalk server: Windows refuses the second one.`,
        ask: `Can another FILE location that uses the file server of ${nameList(items)} with another user name run on the same BizTalk server?`,
        bad: 'yes',
      }),
    ),
})

function collide(a: ReceiveLocation, b: ReceiveLocation, { host, cluster }: Estate): Truth {
  const [one, other] = [host(a.host), host(b.host)]
  if (one === undefined || other === undefined) return no()
  return all(differ(a, b), shareServer(runningOn(one, cluster), runningOn(other, cluster)))
}

function differ(a: ReceiveLocation, b: ReceiveLocation): Truth {
  const user = b.property('Username', '')
  if (!user.known) return when(user, () => true)
  return when(a.property('Username', ''), (name) => name.trim().toLowerCase() !== user.value.trim().toLowerCase())
}
