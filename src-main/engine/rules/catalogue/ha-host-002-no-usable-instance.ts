import { all, any, not, type Truth } from '../../model/truth'
import { atMost } from '../facts/count'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-HOST-002',
  title: 'Host with live artifacts has no usable host instance',
  severity: 'critical',
  basis: 'DOC*',
  why: 'Nothing polls, sends or runs: messages queue in the MessageBox or are not collected at all.',
  fix: 'Create, enable or repair instances of the host before the bindings go live. Delete and recreate an instance whose removal failed.',
  citations: [sources.AHI, sources.MIP, sources.W_HCS, sources.W_HID],
  asks: [],
  by: ['T02', 'T03', 'T04', 'T07', 'B01', 'B09', 'B12', 'T09'],

  judge: ({ subjects }) =>
    subjects
      .filter(({ work }) => work.length > 0)
      .map((host) =>
        decide(noneUsable(host), {
          ...aboutHost(host, 'critical'),
          at: [...host.at, ...placesOf(host.work)],
          servers: host.instances.map(({ server }) => server),
          message: `Host ${host.name} ${reason(host)}: nothing runs ${nameList(host.work)}.`,
          ask: `Is an instance of host ${host.name} installed and enabled on any server?`,
          bad: 'no',
        }),
      ),
})

/** An isolated instance is started by IIS, so that only its installation counts. */
function noneUsable({ isolated, installed, enabled }: HostFacts): Truth {
  return any(atMost(installed, 0), all(not(isolated), atMost(enabled, 0)))
}

function reason({ instances, isolated }: HostFacts): string {
  if (instances.length === 0) return 'has no instance on any server'
  const state = isolated.is === 'yes' ? 'not installed' : 'disabled or not installed'
  return `cannot run on ${nameList(instances.map(({ server }) => server))}, where its instance is ${state}`
}
