import type { ClusterResource } from '../../model/snapshot'
import { all, any, type Truth } from '../../model/truth'
import { ifClustered } from '../asking'
import { aboutHost, byNameOnly, clusteredHosts, ofResource } from '../facts/host-shapes'
import { isAltered, isNeverRestarted, policyChanges, restartAction, staysOnItsNode } from '../facts/restart-policy'
import type { Estate } from '../facts/estate'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-011',
  title: 'Restart policy of the host resource no longer fails over',
  severity: 'medium',
  basis: 'DOC*',
  why: 'The default policy is what moves the group to another node: without it, the host stays failed until someone starts it.',
  fix: 'Restore the defaults of BizTalk: restart the resource, and fail over all resources where that does not succeed. Else justify the change.',
  citations: [sources.CR, sources.TGR],
  asks: [],
  by: ['C12'],

  judge: (estate, earlier) =>
    clusteredHosts(estate)
      .filter(({ resource }) => resource.is !== 'none')
      .map((host) => {
        const said = host.resource.is === 'found' ? sayings(host.resource.row, earlier) : []
        return decide(
          all(
            host.clustered,
            ofResource(host.resource, (row) => isWeakened(row, earlier)),
          ),
          {
            ...aboutHost(host, 'medium'),
            message: `The restart policy of clustered host ${host.name}: ${said.join('; ')}.${byNameOnly(host.resource)}`,
            ask: ifClustered(
              host,
              `Does the cluster restart host ${host.name} when it fails, and move it to another node where that does not help?`,
            ),
            bad: 'no',
          },
        )
      }),
})

function isWeakened(row: ClusterResource, earlier: Estate | undefined): Truth {
  return any(staysOnItsNode(row), isNeverRestarted(row), isAltered(row, earlier))
}

function sayings(row: ClusterResource, earlier: Estate | undefined): readonly string[] {
  const action = restartAction(row)
  const changes = policyChanges(row, earlier?.cluster.resource(row.name)).map(({ name }) => name)
  return [
    ...(action.known && action.value === 0 ? ['when it fails, it is neither restarted nor moved'] : []),
    ...(action.known && action.value === 1 ? ['when it fails, it is restarted on its node but never moved'] : []),
    ...(isNeverRestarted(row).is === 'yes' ? ['it allows no restart (RestartThreshold 0)'] : []),
    ...(changes.length > 0 ? [`the change alters ${changes.join(', ')}`] : []),
  ]
}
