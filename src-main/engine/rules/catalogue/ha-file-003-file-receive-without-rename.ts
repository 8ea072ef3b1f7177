import { all, any, not } from '../../model/truth'
import { atLeast } from '../facts/count'
import { isSet } from '../facts/property'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-003',
  title: 'FILE receive without rename on a host that restarts or fails over',
  severity: 'low',
  basis: 'DOC*',
  why: 'A file that was submitted but not yet deleted when the location stops is read again by the next instance, and its message arrives twice.',
  fix: 'Set RenameReceivedFiles to true, and have a procedure for .BTS-WIP files that are left over, because they are not read again.',
  citations: [sources.FILE, sources.FILP],
  asks: ['Q12'],
  by: ['B07', 'T01', 'T08', 'B05'],

  judge: (estate) =>
    suspects(estate, receiving('FILE'), (location, host) =>
      all(not(isSet(location, 'RenameReceivedFiles')), any(host.clustered, atLeast(host.active, 2))),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('low', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} ${host.clustered.is === 'yes' ? 'fails over' : `runs on ${nameList(host.active.sure)}`} and reads files for ${nameList(found)} without renaming them: a file that is under way when an instance stops can be read twice.`,
        ask: `Can another instance of host ${host.name} take over ${nameList(found)}, which reads files without renaming them?`,
        bad: 'yes',
        code: 'Q12',
      }),
    ),
})
