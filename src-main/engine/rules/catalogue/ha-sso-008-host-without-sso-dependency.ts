import { sameName } from '../../model/address'
import { all, not } from '../../model/truth'
import { aboutHost, byNameOnly, clusteredHosts, ofResource } from '../facts/host-shapes'
import { ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-SSO-008',
  title: 'Clustered host resource does not depend on clustered SSO resource',
  severity: 'medium',
  basis: 'INF',
  why: 'The group keeps both on one node, but after a failover the host may start before Enterprise SSO, and fail.',
  fix: 'Let the resource of the host depend on that of Enterprise SSO.',
  citations: [sources.CS],
  asks: [],
  by: ['C05', 'C09', 'T10'],

  judge: (estate) => {
    const sso = ssoOf(estate)
    if (sso.is !== 'found') return []
    return clusteredHosts(estate)
      .filter(({ group, resource }) => {
        const own = resource.is === 'found' ? resource.row.group : group?.known ? group.value : ''
        return resource.is !== 'none' && sameName(own, sso.row.group)
      })
      .map((host) =>
        decide(
          all(
            host.clustered,
            ofResource(host.resource, (row) => not(estate.cluster.dependsOn(row, (on) => on === sso.row))),
          ),
          {
            ...aboutHost(host, 'medium'),
            message: `Host ${host.name} is in the cluster group of Enterprise SSO, but its resource does not depend on that of SSO: it may start first, and fail.${byNameOnly(host.resource)}`,
            ask: `Does the cluster resource of host ${host.name} depend on that of Enterprise SSO?`,
            bad: 'no',
          },
        ),
      )
  },
})
