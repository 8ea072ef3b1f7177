import { groupAddress } from '../../model/address'
import { not } from '../../model/truth'
import { atLeast } from '../facts/count'
import { processingServers } from '../facts/group-servers'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-005',
  title: 'Group has fewer than two BizTalk servers',
  severity: 'high',
  basis: 'DOC',
  why: 'No host of the group can be redundant: when the only server is lost, everything stops.',
  fix: 'Add a second server to the group, which needs the Enterprise edition, and instances of the hosts on it.',
  citations: [sources.TGD, sources.TGR, sources.IGM],
  asks: ['Q18'],
  by: ['T07', 'T02'],

  judge: (estate) => {
    if (estate.hosts.length === 0) return []
    const servers = processingServers(estate)
    const where = servers.sure.length === 0 ? 'on no server' : `on ${nameList(servers.sure)} only`
    return [
      decide(not(atLeast(servers, 2)), {
        subject: groupAddress,
        artifacts: [],
        at: servers.at.length > 0 ? [] : estate.hosts.flatMap(({ at }) => at),
        severity: 'high',
        servers: servers.sure,
        message: `In-process hosts of the group are installed ${where}: no host can be redundant.`,
        ask: 'Do two or more servers of the group have installed instances of in-process hosts?',
        bad: 'no',
        code: 'Q18',
      }),
    ]
  },
})
