import { perhaps, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'

/** What holds of the cluster group that BizTalk names for the host; unknown where no export names one. */
export function ofGroup({ group, clustered }: HostFacts, judge: (group: string) => Truth): Truth {
  if (group?.known && group.value !== '') {
    const truth = judge(group.value)
    return { ...truth, at: [...truth.at, ...group.at] }
  }
  return perhaps(
    group?.known === false ? group.missing : clustered.missing.length > 0 ? clustered.missing : ['biztalk-hosts.json'],
  )
}

/** HA-CLU-006 speaks where BizTalk names no group, or one that the cluster does not have. */
export function isGroupless({ group }: HostFacts, { cluster }: Estate): boolean {
  return group?.known === true && (group.value === '' || cluster.hasGroup(group.value).is === 'no')
}
