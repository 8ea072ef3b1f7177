import { all, any, no, not, perhaps, when, type Truth } from '../../model/truth'
import type { ClusterResource } from '../../model/snapshot'
import type { Estate } from '../facts/estate'
import { aboutHost, byNameOnly, hasInstance, isShown, ofResource } from '../facts/host-shapes'
import { isBesideSso, serversBesideSso, ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-SSO-003',
  title: 'SSO clustered on BizTalk nodes but no clustered IIS in its group',
  severity: 'high',
  basis: 'DOC',
  why: 'Isolated adapters run in IIS and need Enterprise SSO on their node: without IIS in the group, they lose it when SSO moves.',
  fix: 'Cluster IIS in the group of SSO, or remove the isolated instances from these nodes.',
  citations: [sources.CS],
  asks: ['Q19'],
  by: ['C09', 'C11', 'T01'],

  judge: (estate) => {
    const sso = ssoOf(estate)
    if (sso.is === 'none') return []
    const group = sso.is === 'found' ? sso.row.group : ''
    return estate.subjects
      .filter((host) => isShown(host) && host.isolated.is !== 'no')
      .map((host) => {
        const servers = serversBesideSso(host, estate)
        const beside = hasInstance(host, estate, (row) => all(when(row.installed, Boolean), isBesideSso(row, estate)))
        return decide(all(host.isolated, beside, not(ofResource(sso, (row) => hasIis(row, estate)))), {
          ...aboutHost(host, 'high'),
          servers,
          message: `Isolated host ${host.name} is installed on ${nameList(servers)}, where Enterprise SSO is clustered in group ${group}, and that group has no clustered IIS.${byNameOnly(sso)}`,
          ask: `Does host ${host.name} run in IIS on a node of Enterprise SSO, whose group has no clustered IIS?`,
          bad: 'yes',
          code: 'Q19',
        })
      })
  },
})

function hasIis({ group }: ClusterResource, { cluster }: Estate): Truth {
  if (group === '') return perhaps(['cluster-resources.json: OwnerGroup of Enterprise SSO'])
  const { rows, missing } = cluster.inGroup(group, ({ type }) => ['generic-service', 'generic-script'].includes(type))
  return any(no(), ...rows.map(runsIis), ...(missing.length > 0 ? [perhaps(missing)] : []))
}

function runsIis(row: ClusterResource): Truth {
  return row.type === 'generic-service'
    ? when(row.parameter('ServiceName'), (service) => /^w3svc$/i.test(service.trim()))
    : when(row.parameter('ScriptFilepath'), (path) => /clusweb7\.vbs$/i.test(path.trim()))
}
