import type { HostInstance } from '../../model/snapshot'
import { not, when, type Truth } from '../../model/truth'
import { text } from '../../assemble/settings'
import { hasInstance } from '../facts/host-shapes'
import { aboutWorkingHost, workingHosts } from '../facts/working-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-004',
  title: 'Host instance not in “Installed” state',
  severity: 'high',
  basis: 'DOC',
  why: 'The instance does not work, even when its server is back: the redundancy is there on paper only.',
  fix: 'Delete the instance and create it again.',
  citations: [sources.AHI, sources.W_HCS],
  asks: [],
  by: ['T04', 'T01'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    workingHosts(estate).map((host) => {
      const broken = host.instances.filter((instance) => isNotInstalled(instance).is === 'yes')
      const servers = broken.map(({ server }) => server)
      return decide(hasInstance(host, estate, isNotInstalled), {
        ...aboutWorkingHost(host, 'high', estate),
        servers,
        message: `The instance of host ${host.name} on ${nameList(broken.map(withState))} is not in the state Installed: it does not work there, even when the server is back.`,
        ask: `Is every instance of host ${host.name} in the state Installed?`,
        bad: 'no',
      })
    }),
})

function isNotInstalled({ installed, at }: HostInstance): Truth {
  const truth = not(when(installed, Boolean))
  return { ...truth, at: [...truth.at, at] }
}

const states: Readonly<Record<string, string>> = {
  '2': 'installation failed',
  '3': 'uninstallation failed',
  '4': 'update failed',
  '5': 'not installed',
}

function withState({ server, artifact }: HostInstance): string {
  const state = text(artifact, 'ConfigurationState') ?? ''
  return `${server} (${states[state] ?? state})`
}
