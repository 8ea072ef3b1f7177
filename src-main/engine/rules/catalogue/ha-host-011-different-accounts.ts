import type { HostInstance } from '../../model/snapshot'
import { logonOf, runUnderSeveral } from '../facts/accounts'
import type { HostFacts } from '../facts/host-facts'
import { aboutWorkingHost, workingHosts } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-011',
  title: 'Instances of one host run under different accounts',
  severity: 'low',
  basis: 'INF',
  why: 'Certificates, shares, queues and databases are granted to an account: what works on one server may fail on the other.',
  fix: 'Use one account for the host on all servers, or grant the rights and install the certificates for each account.',
  citations: [sources.CERT, sources.MIP],
  asks: ['Q10', 'Q24'],
  by: ['T16', 'T01'],

  judge: (estate) =>
    workingHosts(estate).map((host) =>
      decide(runUnderSeveral(host, estate), {
        ...aboutWorkingHost(host, 'low', estate),
        at: host.at,
        servers: enabledOf(host).map(({ server }) => server),
        message: `Host ${host.name} runs under different accounts: ${nameList(enabledOf(host).map(withAccount))}.`,
        ask: `Do all instances of host ${host.name} run under one account, or have all accounts the same rights and certificates?`,
        bad: 'no',
        code: 'Q24',
      }),
    ),
})

function enabledOf({ instances, enabled }: HostFacts): readonly HostInstance[] {
  return instances.filter(({ server }) => enabled.sure.includes(server))
}

function withAccount(instance: HostInstance): string {
  const logon = logonOf(instance)
  return `${logon.known ? logon.value : 'an unknown account'} on ${instance.server}`
}
