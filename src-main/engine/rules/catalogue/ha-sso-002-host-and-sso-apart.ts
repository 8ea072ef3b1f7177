import { sameName } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { all, perhaps, sure, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { isGroupless, ofGroup } from '../facts/host-group'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, byNameOnly, clusteredHosts, ofResource } from '../facts/host-shapes'
import { sharesNodes, ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-SSO-002',
  title: 'Clustered host and clustered SSO in different groups',
  severity: 'critical',
  basis: 'DOC',
  why: 'A host needs Enterprise SSO on its own node: in another group, SSO can move away and the host fails.',
  fix: 'Cluster the host again, in the group of SSO.',
  citations: [sources.CI, sources.CS],
  asks: ['Q14'],
  by: ['T10', 'T08', 'C09'],

  judge: (estate) => {
    const sso = ssoOf(estate)
    if (sso.is === 'none') return []
    const ssoGroup = sso.is === 'found' ? sso.row.group : ''
    return clusteredHosts(estate)
      .filter((host) => !isGroupless(host, estate))
      .map((host) =>
        decide(
          all(
            host.clustered,
            ofResource(sso, (row) => isApart(host, row, estate)),
          ),
          {
            ...aboutHost(host, 'critical'),
            message: `Host ${host.name} is clustered in group ${host.group?.known ? host.group.value : ''} and Enterprise SSO in group ${ssoGroup}, on the same nodes: SSO can leave the node of the host.${byNameOnly(sso)}`,
            ask:
              host.clustered.is === 'yes' && sso.is === 'found'
                ? `Is host ${host.name} clustered in the same group as Enterprise SSO?`
                : `If host ${host.name} and Enterprise SSO are both clustered, are they in one group?`,
            bad: 'no',
            code: 'Q14',
          },
        ),
      )
  },
})

function isApart(host: HostFacts, sso: ClusterResource, estate: Estate): Truth {
  if (sso.group === '') return perhaps([`cluster-resources.json: OwnerGroup of ${sso.name}`])
  return ofGroup(host, (group) => all(sure(!sameName(group, sso.group)), sharesNodes(host, sso, estate)))
}
