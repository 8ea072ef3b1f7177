import { all, any, no, perhaps, sure, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { isTheSame, persists } from '../facts/same-instance'
import { defineRule, type Ask } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-32B-002',
  title: 'Bitness flag changed without recreating instances',
  severity: 'low',
  basis: 'DOC',
  why: 'Instances stay 32-bit or 64-bit as they were created: until they are created again, the flag says something else than what runs.',
  fix: 'Delete all instances of the host and create them again in a maintenance window; cluster a clustered host again afterwards.',
  citations: [sources.MHP, sources.W_H32],
  asks: [],
  by: ['T14'],

  judge: ({ subjects }, earlier) =>
    earlier === undefined
      ? []
      : subjects
          .filter(({ instances, name }) => instances.length > 0 && earlier.host(name) !== undefined)
          .map((host) => {
            const kept = host.instances.filter((instance) => persists(instance, earlier).is === 'yes')
            const servers = kept.map(({ server }) => server)
            const bits = host.only32Bit?.known && host.only32Bit.value ? '32-bit' : '64-bit'
            return decide(all(isToggled(host, earlier), any(...host.instances.map((one) => persists(one, earlier)))), {
              ...aboutHost(host, 'low'),
              servers,
              message: `Host ${host.name} is set to ${bits} by the change, and still has its instances on ${nameList(servers)}: they run as they were created, until they are created again.`,
              ask: `Does the change set host ${host.name} to other bits without creating its instances again?`,
              bad: 'yes',
              ...(kept.some((one) => isTheSame(one, earlier).is === 'yes') ? {} : { open: openOf(host.name, servers) }),
            })
          }),
})

function openOf(host: string, servers: readonly string[]): Ask {
  return {
    ask: `Were the instances of host ${host} on ${nameList(servers)} deleted and created again?`,
    missing: [`biztalk-host-instances.json: UniqueID of the instances of host ${host}`],
    couldBe: 'low',
    yes: 'passes',
    no: 'low',
  }
}

function isToggled({ only32Bit, name, exists }: HostFacts, earlier: Estate): Truth {
  const had = earlier.host(name)?.only32Bit
  if (only32Bit?.known && had?.known) return sure(only32Bit.value !== had.value, only32Bit.at)
  const open = [only32Bit, had].flatMap((fact) => (fact && !fact.known ? fact.missing : []))
  const missing = [...open, ...exists.missing, ...earlier.snapshot.hosts.missing]
  return missing.length > 0 ? perhaps([...new Set(missing)]) : no()
}
