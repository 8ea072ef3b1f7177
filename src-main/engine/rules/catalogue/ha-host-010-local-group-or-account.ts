import type { Fact } from '../../model/fact'
import { all, any, no, perhaps, type Truth } from '../../model/truth'
import { isLocal, logonOf, windowsGroupOf } from '../facts/accounts'
import type { Estate } from '../facts/estate'
import { hasSeveralServers } from '../facts/group-servers'
import type { HostFacts } from '../facts/host-facts'
import { isShown } from '../facts/host-shapes'
import { aboutWorkingHost } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-010',
  title: 'Local Windows group / account used in a multi-server or clustered host',
  severity: 'high',
  basis: 'DOC',
  why: 'A local account or group is known on its own computer only: the host has no rights on the other servers and does not fail over.',
  fix: 'Use a domain group and a domain account, or a group managed service account from BizTalk Server 2020 on.',
  citations: [sources.DG, sources.WG, sources.HAE],
  asks: ['Q24'],
  by: ['T16', 'T06', 'T08'],

  judge: (estate) =>
    estate.subjects.filter(isShown).map((host) => {
      const local = namesOf(host).filter((fact) => isLocal(fact, estate).is === 'yes')
      return decide(all(any(hasSeveralServers(estate), host.clustered), namesLocally(host, estate)), {
        ...aboutWorkingHost(host, 'high', estate),
        message: `Host ${host.name} ${host.clustered.is === 'yes' ? 'is clustered' : 'belongs to a group of several servers'} and uses ${nameList(local.flatMap(valueOf))}, which only one computer knows.`,
        ask: `Are the Windows group and the accounts of host ${host.name} those of a domain, with the same rights on every node?`,
        bad: 'no',
        code: 'Q24',
      })
    }),
})

function namesOf(host: HostFacts): readonly Fact<string>[] {
  return [windowsGroupOf(host), ...host.instances.map(logonOf)]
}

function namesLocally(host: HostFacts, estate: Estate): Truth {
  const { missing } = estate.snapshot.hostInstances
  const unlisted = missing.length > 0 ? [perhaps(missing)] : []
  return any(no(host.at), ...namesOf(host).map((fact) => isLocal(fact, estate)), ...unlisted)
}

function valueOf(fact: Fact<string>): readonly string[] {
  return fact.known ? [fact.value] : []
}
