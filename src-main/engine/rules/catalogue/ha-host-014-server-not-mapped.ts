import type { HostInstance } from '../../model/snapshot'
import { all, not, when, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { hasInstance } from '../facts/host-shapes'
import { isUnmapped } from '../facts/mapping'
import { aboutWorkingHost, workingHosts } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-014',
  title: 'Server not mapped to the host',
  severity: 'medium',
  basis: 'DOC*',
  why: 'On a server that is not mapped to the host, BizTalk takes no messages from the MessageBox: the redundancy is there on paper only.',
  fix: 'Map the server to the host and install the instance, in the console or by the methods Map and Install.',
  citations: [sources.W_SHM, sources.W_SH],
  asks: [],
  by: ['T02', 'T07'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    workingHosts(estate).map((host) => {
      const stray = (instance: HostInstance) => isCountedUnmapped(instance, estate)
      const servers = host.instances.filter((instance) => stray(instance).is === 'yes').map(({ server }) => server)
      return decide(hasInstance(host, estate, stray), {
        ...aboutWorkingHost(host, 'medium', estate),
        servers,
        message: `Host ${host.name} has an enabled instance on ${nameList(servers)}, but is not mapped to that server: it takes no messages from the MessageBox there.`,
        ask: `Is host ${host.name} mapped to every server that has an instance of it?`,
        bad: 'no',
      })
    }),
})

function isCountedUnmapped({ installed, disabled, server, host, at }: HostInstance, estate: Estate): Truth {
  const truth = all(when(installed, Boolean), not(when(disabled, Boolean)), isUnmapped(server, host, estate))
  return { ...truth, at: [...truth.at, at] }
}
