import type { HostInstance } from '../../model/snapshot'
import { all, not, when, type Truth } from '../../model/truth'
import { hasInstance } from '../facts/host-shapes'
import { aboutWorkingHost, workingHosts } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-015',
  title: 'Instance disabled but still running',
  severity: 'medium',
  basis: 'DOC',
  why: 'The instance still reads, so that duplicate reads go on, and once it stops it does not start again: redundancy is lost unseen.',
  fix: 'Stop the instance as part of the change, or enable it again.',
  citations: [sources.W_HID, sources.W_HII],
  asks: [],
  by: ['T03'],

  judge: (estate) =>
    workingHosts(estate)
      .filter(({ isolated }) => isolated.is !== 'yes')
      .map((host) => {
        const servers = host.instances
          .filter((instance) => isOnItsLastRun(instance).is === 'yes')
          .map(({ server }) => server)
        return decide(all(hasInstance(host, estate, isOnItsLastRun), not(host.isolated)), {
          ...aboutWorkingHost(host, 'medium', estate),
          servers,
          message: `Host ${host.name} is disabled on ${nameList(servers)} and still running there: it goes on reading, and once stopped it does not start again.`,
          ask: `Is every disabled instance of host ${host.name} stopped?`,
          bad: 'no',
        })
      }),
})

function isOnItsLastRun({ disabled, running, at }: HostInstance): Truth {
  const truth = all(when(disabled, Boolean), when(running, Boolean))
  return { ...truth, at: [...truth.at, at] }
}
