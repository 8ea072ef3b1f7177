import { groupAddress } from '../../model/address'
import { all, any, no, perhaps, yes, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { likely } from '../facts/likely'
import { ssoOf } from '../facts/sso'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-SSO-006',
  title: 'Hosts clustered but SSO on the nodes is not',
  severity: 'advice',
  basis: 'DOC',
  why: 'When Enterprise SSO fails on a node, the hosts on that node fail with it, and the cluster does not bring it back.',
  fix: 'Accept it, or cluster Enterprise SSO and all hosts of these nodes in one group.',
  citations: [sources.CS],
  asks: ['Q14'],
  by: ['T08', 'C09'],

  judge: (estate) => {
    const hosts = likely(estate.hosts, ({ clustered }) => clustered)
    if (hosts.length === 0) return []
    return [
      decide(all(any(...hosts.map(({ clustered }) => clustered)), isUnclustered(estate)), {
        subject: groupAddress,
        artifacts: hosts.flatMap(({ row }) => row ?? []),
        at: [],
        severity: 'advice',
        message: `Hosts are clustered (${nameList(hosts)}) and Enterprise SSO is not: when SSO fails on a node, the hosts on that node fail with it.`,
        ask: hosts.some(({ clustered }) => clustered.is === 'yes')
          ? 'Is Enterprise SSO clustered on the nodes of the clustered hosts?'
          : 'If any host is clustered, is Enterprise SSO clustered on its nodes, too?',
        bad: 'no',
        code: 'Q14',
      }),
    ]
  },
})

function isUnclustered(estate: Estate): Truth {
  const sso = ssoOf(estate)
  switch (sso.is) {
    case 'none':
      return yes(sso.at)
    case 'found':
      return no(sso.at)
    case 'unknown':
      return perhaps(sso.missing)
  }
}
