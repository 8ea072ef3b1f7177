import { serverKey } from '../../model/address'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import { isListed } from '../../diff/known'
import type { Count } from './count'
import type { Estate } from './estate'

/** Servers on which an instance is installed that is no isolated one. */
export function processingServers({ hosts, snapshot: { hostInstances } }: Estate): Count {
  const sure = new Map<string, string>()
  const maybe = new Map<string, string>()
  const others = hosts.filter(({ isolated }) => isolated.is !== 'yes')
  for (const { isolated, installed } of others) {
    const certain = isolated.is === 'no' ? sure : maybe
    for (const server of installed.sure) certain.set(serverKey(server), server)
    for (const server of installed.maybe) maybe.set(serverKey(server), server)
  }
  const missing = others.flatMap(({ isolated, installed }) => [...isolated.missing, ...installed.missing])
  return {
    sure: [...sure.values()],
    maybe: [...maybe].filter(([key]) => !sure.has(key)).map(([, server]) => server),
    open: hostInstances.missing.length > 0,
    at: others.flatMap(({ installed }) => installed.at),
    missing: [...new Set([...hostInstances.missing, ...missing])],
  }
}

/** Whether a server belongs to the BizTalk group: it is in the list of servers, or has an instance. */
export function isMember(server: string, { snapshot: { servers, hostInstances } }: Estate): Truth {
  const key = serverKey(server)
  const row =
    servers.rows.find(({ name, artifact }) => serverKey(name) === key && isListed(artifact)) ??
    hostInstances.rows.find((instance) => serverKey(instance.server) === key)
  if (row) return yes([row.at])
  return servers.missing.length > 0 ? perhaps(servers.missing) : no()
}

/** Every server of the group by its key, as far as any list names it. */
export function groupServers({ snapshot: { servers, hostInstances } }: Estate): ReadonlyMap<string, string> {
  const listed = servers.rows.filter(({ artifact }) => isListed(artifact)).map(({ name }) => name)
  const names = [...listed, ...hostInstances.rows.map(({ server }) => server)]
  return new Map(names.map((name) => [serverKey(name), name]))
}

export function hasSeveralServers(estate: Estate): Truth {
  const { servers, hostInstances } = estate.snapshot
  if (groupServers(estate).size > 1) return yes()
  const missing = [...servers.missing, ...hostInstances.missing]
  return missing.length > 0 ? perhaps(missing) : no()
}
