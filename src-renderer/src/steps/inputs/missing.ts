import type { ListingName } from '../../../../src-main/engine/model/part'
import type { InputFile } from '../../../../src-main/ipc/contract'

/** The lists of a collection in the words of the administration console. */
const lists: Readonly<Record<ListingName, string>> = {
  bindings: 'bindings',
  'biztalk-group': 'group settings',
  'biztalk-message-boxes': 'message boxes',
  'biztalk-hosts': 'hosts',
  'biztalk-host-instances': 'host instances',
  'biztalk-server-hosts': 'hosts on servers',
  'biztalk-servers': 'servers',
  'biztalk-receive-handlers': 'receive handlers',
  'biztalk-send-handlers': 'send handlers',
  'biztalk-adapters': 'adapters',
  'biztalk-send-ports': 'send port status',
  cluster: 'cluster',
  'cluster-nodes': 'cluster nodes',
  'cluster-groups': 'cluster groups',
  'cluster-group-owners': 'preferred owners',
  'cluster-resources': 'cluster resources',
  'cluster-resource-owners': 'possible owners',
  'cluster-resource-dependencies': 'resource dependencies',
  'cluster-resource-parameters': 'resource parameters',
  'cluster-disks': 'cluster disks',
  'cluster-quorum': 'quorum',
  'cluster-networks': 'cluster networks',
  services: 'Windows services',
}

/** What no file of a side was recognised as. What these lists would say stays unknown, and is never taken for passed. */
export function missingLists(files: readonly InputFile[]): readonly string[] {
  const kinds = new Set(files.map(({ kind }) => kind))
  return Object.entries(lists).flatMap(([kind, words]) => (kinds.has(kind) ? [] : [words]))
}
