import type { HostInstance } from '../../model/snapshot'
import { all, not } from '../../model/truth'
import { aboutHost, byNameOnly, hasInstance, isShown } from '../facts/host-shapes'
import { canRun, isBesideSso, ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-SSO-001',
  title: 'Unclustered host instance on a node where SSO is clustered',
  severity: 'critical',
  basis: 'DOC',
  why: 'The instance fails when Enterprise SSO moves to another node, and keeps SSO from failing over while it runs.',
  fix: 'Cluster the host in the group of SSO, move the instance off the node, or uncluster SSO.',
  citations: [sources.CI, sources.CS, sources.SC],
  asks: ['Q14'],
  by: ['T01', 'T09', 'C09', 'C02', 'T06'],

  judge: (estate) =>
    ssoOf(estate).is === 'none'
      ? []
      : estate.subjects
          .filter((host) => isShown(host) && host.isolated.is !== 'yes' && host.clustered.is !== 'yes')
          .map((host) => {
            const runsThere = (instance: HostInstance) => all(canRun(instance), isBesideSso(instance, estate))
            const servers = host.instances.filter((row) => runsThere(row).is === 'yes').map(({ server }) => server)
            return decide(all(hasInstance(host, estate, runsThere), not(host.isolated), not(host.clustered)), {
              ...aboutHost(host, 'critical'),
              servers,
              message: `Host ${host.name} is not clustered and can run on ${nameList(servers)}, where Enterprise SSO is clustered: it fails when SSO moves, and keeps SSO from moving.${byNameOnly(ssoOf(estate))}`,
              ask: `Can host ${host.name} run unclustered on a node where Enterprise SSO is clustered?`,
              bad: 'yes',
              code: 'Q14',
            })
          }),
})
