import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, anyOf, no, not, type Truth } from '../../model/truth'
import { followsHost } from '../facts/cluster-disks'
import { atLeast } from '../facts/count'
import type { Estate } from '../facts/estate'
import { pathOf } from '../facts/file-path'
import type { HostFacts } from '../facts/host-facts'
import { unclear } from '../facts/shares'
import { defineRule, type Judgement } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FILE-001',
  title: 'FILE receive from a local drive with more than one possible node',
  severity: 'high',
  basis: 'DOC*',
  why: 'A local path is another folder on every server, so the files of a server that fails stay there until it is back.',
  fix: 'Receive from a UNC path on a highly available share, or from a cluster disk in the group of the host that the host resource depends on.',
  citations: [sources.SR, sources.FILE, sources.CG],
  asks: ['Q09'],
  by: ['T01', 'T08', 'B06', 'B05', 'T05'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('FILE')).map(({ host, locations }) => speakOf(host, locations, estate)),
})

function speakOf(host: HostFacts, received: readonly ReceiveLocation[], estate: Estate): Judgement {
  const { truth: bad, found: locations } = anyOf(received, (location) => strands(location, host, estate))
  const servers = nameList(host.enabled.sure)
  return decide(bad, {
    subject: host.address,
    artifacts: locations,
    at: placesOf(locations),
    severity: severityFor('high', locations),
    servers: host.enabled.sure,
    message:
      host.clustered.is === 'yes'
        ? `Host ${host.name} is clustered, but reads the files of ${nameList(locations)} from a drive that is no disk it depends on: after a failover they stay behind on the node that failed.`
        : `Host ${host.name} can run on ${servers}, but reads the files of ${nameList(locations)} from a local drive: each server has a folder of its own, and what lies there waits while it is down.`,
    ask: `Can every server that runs host ${host.name} read the same folder for ${nameList(locations)}?`,
    bad: 'no',
    code: 'Q09',
  })
}

/** Whether files can be left behind on a server that fails. */
function strands(location: ReceiveLocation, host: HostFacts, estate: Estate): Truth {
  const path = pathOf(location)
  const moves = any(host.clustered, atLeast(host.enabled, 2))
  if (path.kind === 'share') return no()
  if (path.kind === 'unclear') return all(moves, unclear(location))
  return all(moves, not(all(host.clustered, followsHost(path.path, host, estate))))
}
