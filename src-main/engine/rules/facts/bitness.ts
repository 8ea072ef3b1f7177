import { perhaps, when, type Truth } from '../../model/truth'
import type { HostFacts } from './host-facts'

/** Whether the host's instances are 64-bit processes. */
export function runs64Bit({ only32Bit, exists, address }: HostFacts): Truth {
  if (only32Bit) return when(only32Bit, (only) => !only)
  return perhaps(exists.is === 'unknown' ? exists.missing : [`biztalk-hosts.json: IsHost32BitOnly of ${address}`])
}
