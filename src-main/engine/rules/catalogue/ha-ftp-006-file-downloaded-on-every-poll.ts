import type { ReceiveLocation } from '../../model/snapshot'
import { all, not, when, type Truth } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import { isSet } from '../facts/property'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FTP-006',
  title: 'Read-without-delete settings re-download files',
  severity: 'medium',
  basis: 'DOC',
  why: 'A file that stays on the server is fetched again on every poll, and its messages arrive again each time.',
  fix: 'Set the redownload interval to -1, or compare the timestamps of the files.',
  citations: [sources.FTPC, sources.FTPB, sources.SFTP],
  asks: ['Q12'],
  by: ['B07', 'B05', 'B02'],

  judge: (estate) =>
    suspects(estate, receiving('FTP', 'SFTP'), fetchesAgain).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.active.sure,
        message: `Host ${host.name} leaves the files of ${nameList(found)} on the server and fetches them again on every poll: their messages arrive again each time.`,
        ask: `Does host ${host.name} leave the files of ${nameList(found)} on the server and fetch them again on every poll?`,
        bad: 'yes',
        code: 'Q12',
      }),
    ),
})

function fetchesAgain(location: ReceiveLocation): Truth {
  const isSftp = isAdapter(location, 'SFTP')
  const keeps = isSftp ? isSet(location, 'RetainAfterDownload') : not(isSet(location, 'deleteAfterDownload', 'true'))
  const interval = location.property('redownloadInterval', isSftp ? '0' : '-1')
  return all(
    keeps,
    not(isSet(location, 'enableTimeComparison')),
    when(interval, (value) => value.trim() === '0'),
  )
}
