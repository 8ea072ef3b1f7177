import { address, keyOf, nameKey, namesOf, type Key } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import { text } from '../../assemble/settings'

/** One key for a host, however it is spelt. */
export function hostKey(name: string): Key {
  return keyOf(address('host', nameKey(name)))
}

/** The hosts that a thing belongs to: by its own name, or by the handlers that it names. */
export function hostsNamedBy(artifact: Artifact): readonly Key[] {
  return namesIn(artifact).map(hostKey)
}

function namesIn(artifact: Artifact): readonly string[] {
  const [first = '', second = ''] = namesOf(artifact.address)
  switch (artifact.kind) {
    case 'host':
    case 'host-instance':
      return [first]
    case 'receive-handler':
    case 'send-handler':
      return [second]
    default:
      return handlerPaths.flatMap((path) => text(artifact, path) ?? [])
  }
}

const handlerPaths = [
  'ReceiveHandler@Name',
  'PrimaryTransport/SendHandler@Name',
  'SecondaryTransport/SendHandler@Name',
  'Host@Name',
]
