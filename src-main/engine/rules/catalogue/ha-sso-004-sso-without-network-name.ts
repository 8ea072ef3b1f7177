import { groupAddress } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { any, not, perhaps, when, type Truth } from '../../model/truth'
import { readBoolean } from '../../assemble/settings'
import type { Estate } from '../facts/estate'
import { byNameOnly } from '../facts/host-shapes'
import { ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-SSO-004',
  title: 'Clustered SSO service without Network Name dependency',
  severity: 'high',
  basis: 'DOC',
  why: 'SSO then answers under the name of a node, and after a failover its clients cannot retrieve the master secret.',
  fix: 'Let the SSO resource depend on the Network Name, and tick “Use Network Name for computer name”.',
  citations: [sources.CS, sources.MS],
  asks: [],
  by: ['C05', 'C07', 'C09'],

  judge: (estate) => {
    const sso = ssoOf(estate)
    if (sso.is === 'none') return []
    const ask = 'Is Enterprise SSO clustered, without a Network Name that it depends on and uses as computer name?'
    if (sso.is === 'unknown') {
      const nothing = { subject: groupAddress, artifacts: [], at: [], message: ask }
      return [decide(perhaps(sso.missing), { ...nothing, severity: 'high', ask, bad: 'yes' })]
    }
    const { row } = sso
    return [
      decide(isNameless(row, estate), {
        subject: row.address,
        artifacts: [],
        at: sso.at,
        severity: 'high',
        message: `Enterprise SSO, cluster resource ${row.name}, does not depend on a Network Name or does not use it as computer name: its clients lose it when it moves.${byNameOnly(sso)}`,
        ask,
        bad: 'yes',
      }),
    ]
  },
})

function isNameless(row: ClusterResource, { cluster }: Estate): Truth {
  const depends = cluster.dependsOn(row, ({ type }) => type === 'network-name')
  return any(
    not(depends),
    when(row.parameter('UseNetworkName'), (value) => readBoolean(value) === false),
  )
}
