import { all, any, not, perhaps, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import { isMember } from '../facts/group-servers'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly, clusteredHosts, ofResource, ownersOf } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-012',
  title: 'Server leaves the BizTalk group while still a possible owner',
  severity: 'high',
  basis: 'DOC',
  why: 'When BizTalk is unconfigured on the server, the cluster resource of the host goes offline, and everything in the host stops.',
  fix: 'Fail over first, delete the instance on the server, remove the server from the possible owners, and unconfigure it then.',
  citations: [sources.CR],
  asks: [],
  by: ['T07', 'T02'],

  judge: (estate, earlier) =>
    earlier === undefined
      ? []
      : clusteredHosts(estate)
          .filter(({ resource }) => resource.is !== 'none')
          .map((host) => {
            const gone = ownersOf(host, estate).filter((server) => hasLeft(server, estate, earlier).is === 'yes')
            return decide(all(host.clustered, losesOwner(host, estate, earlier)), {
              ...aboutHost(host, 'high'),
              servers: gone,
              message: `${nameList(gone)} left the BizTalk group and may still own the cluster resource of host ${host.name}, which is taken offline by that.${byNameOnly(host.resource)}`,
              ask: ifClustered(host, `Does a possible owner of host ${host.name} leave the BizTalk group?`),
              bad: 'yes',
            })
          }),
})

function losesOwner(host: HostFacts, estate: Estate, earlier: Estate): Truth {
  return ofResource(host.resource, (row) => {
    const owners = estate.cluster.possibleOwners(row)
    if (!owners.known) return perhaps(owners.missing)
    const truth = any(...owners.value.map((server) => hasLeft(server, estate, earlier)))
    return { ...truth, at: [...truth.at, ...owners.at] }
  })
}

function hasLeft(server: string, estate: Estate, earlier: Estate): Truth {
  return all({ ...isMember(server, earlier), at: [] }, not(isMember(server, estate)))
}
