import type { Endpoint } from '../../model/snapshot'
import { no, perhaps, type Truth } from '../../model/truth'
import { isOnClusterDisk } from '../facts/cluster-disks'
import type { Estate } from '../facts/estate'
import { pathOf } from '../facts/file-path'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-005',
  title: 'Mapped drive letter',
  severity: 'medium',
  basis: 'DOC',
  why: 'A mapped drive belongs to the session of one user: the service does not see it, on this server or on the next one.',
  fix: 'Use the UNC path of the share.',
  citations: [sources.FILR, sources.JDE],
  asks: ['Q09'],
  by: ['B06', 'B05'],

  judge: (estate) =>
    suspects(
      estate,
      (host) => using('FILE')(host).filter((endpoint) => pathOf(endpoint).kind === 'drive'),
      (endpoint) => mayBeMapped(endpoint, estate),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} uses a mapped drive for ${nameList(found)}.`,
        ask: `Is ${nameList(found.map(driveOf))}, which host ${host.name} uses for ${nameList(found)}, a fixed local drive on each of its servers, and not a mapped one?`,
        bad: 'no',
        code: 'Q09',
      }),
    ),
})

/** No export lists the drives of a server, so that a letter is certain only where it is a disk of the cluster. */
function mayBeMapped(endpoint: Endpoint, estate: Estate): Truth {
  const path = pathOf(endpoint)
  const disk = path.kind === 'drive' ? isOnClusterDisk(path.path, estate) : no()
  return disk.is === 'yes' ? no(disk.at) : perhaps([...disk.missing, `the kind of drive ${driveOf(endpoint)}`])
}

function driveOf(endpoint: Endpoint): string {
  const path = pathOf(endpoint)
  return path.kind === 'drive' ? path.path.slice(0, 2).toUpperCase() : endpoint.uri
}
