import type { FactName } from '../../../src-main/engine/model/answers'
import type { Kind } from '../../../src-main/engine/model/address'

/** What a person can state, in the words of the people who know it. */
export interface FactWords {
  readonly label: string
  /** What it is for. */
  readonly use: string
  readonly subjects: readonly Kind[]
  readonly value: FactValueKind
}

/** How a value is entered. `group-or-no`: the name of a cluster group, or no. `only-yes`: stating it is all there is. */
export type FactValueKind = 'yes-or-no' | 'names' | 'group-or-no' | 'queue' | 'only-yes'

export const factWords: Readonly<Record<FactName, FactWords>> = {
  'host-clustered': {
    label: 'Whether a host is clustered',
    use: 'Stands in for the export of the hosts: a clustered host has one active instance, and moves with its cluster group.',
    subjects: ['host'],
    value: 'group-or-no',
  },
  'host-runs-on': {
    label: 'On which servers a host runs',
    use: 'Stands in for the export of the host instances: all servers with an instance that is installed and enabled.',
    subjects: ['host'],
    value: 'names',
  },
  'host-is-32-bit': {
    label: 'Whether a host is 32-bit only',
    use: 'Decides rules about adapters that run in 32-bit processes alone.',
    subjects: ['host'],
    value: 'yes-or-no',
  },
  'host-is-tracking': {
    label: 'Whether a host does the tracking',
    use: 'Decides how many instances move tracking data out of the message box.',
    subjects: ['host'],
    value: 'yes-or-no',
  },
  'host-is-isolated': {
    label: 'Whether a host is isolated',
    use: 'An isolated host runs in IIS: who spreads the work is then a load balancer, and no cluster.',
    subjects: ['host'],
    value: 'yes-or-no',
  },
  'cluster-owners': {
    label: 'The possible owners of a cluster resource',
    use: 'Stands in for the export of the resource owners: the nodes to which a clustered host can move.',
    subjects: ['cluster-resource'],
    value: 'names',
  },
  'no-cluster': {
    label: 'There is no failover cluster',
    use: 'Stands in for all exports of the cluster: no host is clustered.',
    subjects: ['group'],
    value: 'only-yes',
  },
  'queue-location': {
    label: 'Where the queue of a location or port lies',
    use: 'Tells whether an MSMQ queue is on the server itself, in the cluster group of the host, or on another machine.',
    subjects: ['receive-location', 'send-port'],
    value: 'queue',
  },
  'load-balanced': {
    label: 'Whether a load balancer stands before a host',
    use: 'Decides whether clients reach the host when one of its servers is lost.',
    subjects: ['host'],
    value: 'yes-or-no',
  },
}

export const factNames = Object.keys(factWords) as readonly FactName[]

export const queuePlaces = [
  { value: 'local', label: 'on the server itself' },
  { value: 'clustered', label: 'on the virtual queue manager of the host’s cluster group' },
  { value: 'remote', label: 'on another machine' },
] as const

/** The kinds of things that facts are about. */
export const kindWords: Readonly<Partial<Record<Kind, string>>> = {
  host: 'host',
  'cluster-resource': 'cluster resource',
  'receive-location': 'receive location',
  'send-port': 'send port',
  group: 'BizTalk group',
}
