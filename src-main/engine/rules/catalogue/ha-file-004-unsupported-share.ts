import type { Endpoint } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import { pathOf } from '../facts/file-path'
import { sharesOf, unclear } from '../facts/shares'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-004',
  title: 'Unsupported share type for FILE',
  severity: 'medium',
  basis: 'DOC',
  why: 'The adapter relies on the locks and the change notifications of NTFS, and has been tested on nothing else: elsewhere two servers may take one file, or none does.',
  fix: 'Use a share on NTFS, by its straight network path and not by a DFS link.',
  citations: [sources.FILE, sources.FILR, sources.FILC],
  asks: ['Q09'],
  by: ['B06'],

  judge: (estate) =>
    suspects(estate, using('FILE'), isUnsupported).map(({ host, bad, found }) => {
      const severity = severityFor('medium', found)
      const shares = nameList(found.flatMap((endpoint) => sharesOf(endpoint).map(({ share }) => share)))
      const ask = `Has ${shares} been tested with host ${host.name} for ${nameList(found)}, from every server at once?`
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity,
        servers: host.enabled.sure,
        message: `Host ${host.name} uses the Azure file share ${shares} for ${nameList(found)}: it is not NTFS, on which alone the FILE adapter has been tested.`,
        ask: `Is ${shares === 'none' ? 'the folder' : shares}, which host ${host.name} uses for ${nameList(found)}, on NTFS, and no DFS link?`,
        bad: 'no',
        code: 'Q09',
        open: { code: 'Q09', ask, missing: ['a test of the share'], couldBe: severity, yes: 'passes', no: severity },
      })
    }),
})

/** A path shows one kind of share only: that of Azure Files. */
function isUnsupported(endpoint: Endpoint): Truth {
  const path = pathOf(endpoint)
  if (path.kind === 'drive') return no(endpoint.places)
  if (path.kind === 'unclear') return unclear(endpoint)
  return /\.file\.core\.windows\.net$/i.test(path.server)
    ? yes(endpoint.places)
    : perhaps([`the file system of ${path.share}`], endpoint.places)
}
