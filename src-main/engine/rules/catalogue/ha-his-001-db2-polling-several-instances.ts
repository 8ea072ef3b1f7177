import type { ReceiveLocation } from '../../model/snapshot'
import { receiving, suspects, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-HIS-001',
  title: 'DB2 / Host Files polling on several instances',
  severity: 'medium',
  basis: 'INF',
  why: 'Each instance runs the SQL command at every interval, and nothing is documented that keeps two of them from reading the same rows.',
  fix: 'Claim the rows in a stored procedure, or cluster the host.',
  citations: [sources.DB2, sources.HF],
  asks: ['Q11', 'Q12'],
  by: ['T01', 'T09', 'B01', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('DB2', 'HostFiles', 'Host Files'), (_, host) => host.severalReaders).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<ReceiveLocation>): Judgement {
  const names = nameList(found)
  const reading = found.filter(updatesNothing)
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity: reading.length > 0 ? severityFor('high', reading) : severityFor('medium', found),
    servers: host.active.sure,
    message:
      reading.length > 0
        ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(reading)} has no update command, so that each of them reads the same rows.`
        : `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: each of them can read the same rows for ${names} before one of them updates them.`,
    ask: `Can host ${host.name}, which polls for ${names}, run on more than one server at a time?`,
    bad: 'yes',
    open: {
      code: 'Q11',
      ask: `Do the SQL commands of ${names} claim their rows, so that two servers never read the same row?`,
      missing: ['the definition of the SQL command'],
      couldBe: severityFor('high', found),
      yes: 'passes',
      no: severityFor('high', found),
    },
  })
}

function updatesNothing(location: ReceiveLocation): boolean {
  const command = location.property('UpdateCommand')
  return command.known && command.value.trim() === ''
}
