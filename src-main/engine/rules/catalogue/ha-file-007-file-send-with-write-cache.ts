import { isSet } from '../facts/property'
import { sending, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-007',
  title: 'FILE send with write cache on',
  severity: 'medium',
  basis: 'DOC',
  why: 'The message is gone from the MessageBox while the file may still be in the cache: when the power fails, neither is there.',
  fix: 'Set AllowCacheOnWrite to false.',
  citations: [sources.FILC, sources.FILK],
  asks: [],
  by: ['B07'],

  judge: (estate) =>
    suspects(estate, sending('FILE'), (send) => isSet(send, 'AllowCacheOnWrite')).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        message: `Host ${host.name} writes the files of ${nameList(found)} through the file system cache: what is not on the disk yet is lost when the power fails.`,
        ask: `Does host ${host.name} write the files of ${nameList(found)} through the file system cache?`,
        bad: 'yes',
      }),
    ),
})
