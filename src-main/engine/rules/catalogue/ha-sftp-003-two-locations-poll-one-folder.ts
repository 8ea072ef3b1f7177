import { byCodeUnit } from '../../model/place'
import { pollSets } from '../facts/ftp-polls'
import { defineRule } from '../rule'
import { usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-SFTP-003',
  title: 'Two SFTP receive locations poll the same folder/mask',
  severity: 'high',
  basis: 'INF',
  why: 'SFTP does not lock a file while it is read, so each location can fetch a copy of it. Microsoft states this for FTP; a clustered host does not help.',
  fix: 'Keep one receive location for each folder and file mask.',
  citations: [sources.CH, sources.FTPC, sources.SFTP],
  asks: [],
  by: ['B02', 'B04', 'B06', 'B07', 'B05'],

  judge: ({ snapshot }) =>
    pollSets(
      snapshot.receiveLocations.rows
        .filter((location) => location.enabled && usesAdapter('SFTP')(location))
        .toSorted((a, b) => byCodeUnit(a.address, b.address)),
    ).map(({ locations, shared }) =>
      decide(shared, {
        subject: locations[0].address,
        artifacts: locations,
        at: placesOf(locations),
        severity: 'high',
        message: `${nameList(locations)} poll the same SFTP folder with file masks that overlap: each of them can fetch the same file from ${nameList(locations.map(({ uri }) => uri))}.`,
        ask: `Does another SFTP receive location poll the same server, folder and file mask as ${locations[0].name}?`,
        bad: 'yes',
      }),
    ),
})
