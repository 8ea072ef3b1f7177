import type { HostInstance } from '../../model/snapshot'
import { all, not, when, type Truth } from '../../model/truth'
import { hasInstance } from '../facts/host-shapes'
import { aboutWorkingHost, workingHosts } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-013',
  title: 'Runtime state: host instance not Running while counted for redundancy',
  severity: 'medium',
  basis: 'DOC*',
  why: 'The configured redundancy is not running: after a failed start, the service is started again once only.',
  fix: 'Start the instance. Raise “Restart service after” where the SQL failover takes longer than a minute.',
  citations: [sources.W_HSS, sources.HSV],
  asks: [],
  by: ['T03', 'T09'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    workingHosts(estate)
      .filter(({ clustered, isolated }) => clustered.is !== 'yes' && isolated.is !== 'yes')
      .map((host) => {
        const servers = host.instances.filter((instance) => isIdle(instance).is === 'yes').map(({ server }) => server)
        return decide(all(hasInstance(host, estate, isIdle), not(host.clustered), not(host.isolated)), {
          ...aboutWorkingHost(host, 'medium', estate),
          servers,
          message: `Host ${host.name} is enabled on ${nameList(servers)} but was not running there when the export was made: it is counted for redundancy and does nothing.`,
          ask: `Is every enabled instance of host ${host.name} running?`,
          bad: 'no',
        })
      }),
})

function isIdle({ installed, disabled, running, at }: HostInstance): Truth {
  const truth = all(when(installed, Boolean), not(when(disabled, Boolean)), not(when(running, Boolean)))
  return { ...truth, at: [...truth.at, at] }
}
