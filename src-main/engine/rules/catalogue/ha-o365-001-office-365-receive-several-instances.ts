import type { ReceiveLocation } from '../../model/snapshot'
import { isOneOf, isSet } from '../facts/property'
import { suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-O365-001',
  title: 'Office 365 mail/calendar receive on several instances',
  severity: 'medium',
  basis: 'INF',
  why: 'No lock on a mailbox is documented, and marking or deleting a mail after it is read is best effort: another instance can read it, too.',
  fix: 'Cluster the host, read unread mails only, and mark or delete each mail after it is read.',
  citations: [sources.O365],
  asks: ['Q12', 'Q28'],
  by: ['T01', 'T09', 'B07'],

  judge: (estate) =>
    suspects(
      estate,
      ({ locations }) => locations.filter(({ adapter }) => /^office ?365\b/i.test(adapter)),
      (_, host) => host.severalReaders,
    ).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>): Judgement {
  const names = nameList(found)
  const again = found.filter(leavesUnmarked)
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity: again.length > 0 ? severityFor('high', again) : severityFor('medium', found),
    servers: host.active.sure,
    message:
      again.length > 0
        ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(again)} does not mark what has been read, so that each of them reads it.`
        : `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them can read the same item for ${names}, as no lock on a mailbox is documented.`,
    ask: `Can host ${host.name} run on more than one server at a time?`,
    bad: 'yes',
    open: {
      code: 'Q28',
      ask: `Is every item for ${names} marked or deleted before another server can read it?`,
      missing: ['the result of a test'],
      couldBe: severityFor('high', found),
      yes: 'passes',
      no: severityFor('high', found),
    },
  })
}

function leavesUnmarked(location: ReceiveLocation): boolean {
  return (
    isSet(location, 'UnreadMailsOnly', 'true').is === 'no' ||
    isOneOf(location, 'PostActionTask', '', ['None']).is === 'yes'
  )
}
