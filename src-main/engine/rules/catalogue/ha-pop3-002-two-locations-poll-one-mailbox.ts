import { byCodeUnit } from '../../model/place'
import { yes } from '../../model/truth'
import { conflicts } from '../facts/conflicts'
import { mailboxOf } from '../facts/mailbox'
import { defineRule } from '../rule'
import { usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-POP3-002',
  title: 'Same mailbox polled by two receive locations/handlers',
  severity: 'high',
  basis: 'DOC*',
  why: 'Where the mail server permits several connections to one mailbox, each location fetches the same mail: its messages arrive more than once.',
  fix: 'Keep one receive location for each mailbox.',
  citations: [sources.POPW, sources.POPP],
  asks: ['Q01'],
  by: ['B02', 'B04', 'B06', 'B07'],

  judge: ({ snapshot }) =>
    conflicts(
      snapshot.receiveLocations.rows
        .filter((location) => location.enabled && usesAdapter('POP3')(location))
        .toSorted((a, b) => byCodeUnit(a.address, b.address)),
      mailboxOf,
      (a, b) => yes([...a.places, ...b.places]),
    ).map(({ items: [first, ...others], bad }) => {
      const locations = [first, ...others]
      const ask = `Does the mail server of ${nameList(locations)} permit several connections to one mailbox at a time?`
      return decide(bad, {
        subject: first.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: 'high',
        message: `${nameList(locations)} poll the same mailbox: where its server permits several connections at a time, each of them fetches the same mail.`,
        ask: `Does another POP3 receive location poll the same mailbox as ${first.name}?`,
        bad: 'yes',
        code: 'Q01',
        open: { code: 'Q01', ask, missing: ['the mail server'], couldBe: 'high', yes: 'high', no: 'passes' },
      })
    }),
})
