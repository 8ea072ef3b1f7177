import { groupAddress } from '../../model/address'
import { perhaps, no, yes, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { isMember } from '../facts/group-servers'
import { ssoServerName } from '../facts/group-settings'
import { isClusteredSsoName } from '../facts/sso-name'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-SSO-007',
  title: 'Master secret server not highly available',
  severity: 'medium',
  basis: 'DOC',
  why: 'Running hosts keep the secret, but no host or SSO service that restarts gets it, and no port can be changed, until the server is back.',
  fix: 'Cluster the master secret server, for instance on the SQL Server cluster, and keep a backup of the secret.',
  citations: [sources.SSO, sources.TGK, sources.IGM],
  asks: ['Q14'],
  by: ['C09', 'G01', 'T07'],
  hiddenBy: ['HA-SSO-005'],

  judge: (estate) => {
    if (estate.hosts.length === 0) return []
    const name = ssoServerName(estate.snapshot)
    const server = name.known ? name.value : 'of the group'
    return [
      decide(isOnOneServer(estate), {
        subject: groupAddress,
        artifacts: [],
        at: [],
        severity: 'medium',
        message: `The master secret server is ${server}, a server of BizTalk itself and no clustered service: while it is down, no host can start.`,
        ask: `Is the master secret server ${server} clustered, and is its secret backed up?`,
        bad: 'no',
        code: 'Q14',
      }),
    ]
  },
})

function isOnOneServer(estate: Estate): Truth {
  const name = ssoServerName(estate.snapshot)
  if (!name.known) return perhaps(name.missing)
  if (isClusteredSsoName(name.value, estate).is === 'yes') return no(name.at)
  const server = [isMember(name.value, estate), estate.cluster.isNode(name.value)].find(({ is }) => is === 'yes')
  if (server) return yes([...name.at, ...server.at])
  return perhaps([`whether the master secret server ${name.value} is clustered`], name.at)
}
