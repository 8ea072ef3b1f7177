import { groupAddress } from '../../model/address'
import { all, perhaps, yes, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { ssoServerName } from '../facts/group-settings'
import { clusteredHosts, ofResource } from '../facts/host-shapes'
import { ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-SSO-005',
  title: 'SSOServerName points at a node instead of the clustered name',
  severity: 'high',
  basis: 'DOC',
  why: 'After a failover the servers still look for the master secret on the node, and hosts that start cannot retrieve it.',
  fix: 'Set the SSO server name of the group, and by ssomanage -serverall that of every server, to the Network Name of clustered SSO.',
  citations: [sources.CS, sources.MV],
  asks: ['Q14'],
  by: ['G01', 'C09'],

  judge: (estate) => {
    const sso = ssoOf(estate)
    if (sso.is === 'none' || (sso.is === 'unknown' && clusteredHosts(estate).length === 0)) return []
    const name = ssoServerName(estate.snapshot)
    const node = name.known ? name.value : ''
    const resource = sso.is === 'found' ? `, cluster resource ${sso.row.name},` : ''
    return [
      decide(
        all(
          ofResource(sso, () => yes()),
          isNode(estate),
        ),
        {
          subject: groupAddress,
          artifacts: [],
          at: [],
          severity: 'high',
          message: `The group looks for Enterprise SSO on ${node}, a node of the cluster: SSO${resource} can move away from it.`,
          ask:
            sso.is === 'found'
              ? 'Does the SSO server name of the group name the Network Name of clustered Enterprise SSO?'
              : 'If Enterprise SSO is clustered, does the SSO server name of the group name its Network Name?',
          bad: 'no',
          code: 'Q14',
        },
      ),
    ]
  },
})

function isNode({ snapshot, cluster }: Estate): Truth {
  const name = ssoServerName(snapshot)
  if (!name.known) return perhaps(name.missing)
  const truth = cluster.isNode(name.value)
  return { ...truth, at: [...truth.at, ...name.at] }
}
