import { sameName, serverKey } from '../../model/address'
import { no, perhaps, when, yes, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import { ownServers } from './shares'

/** Whether a name is that of one server, and not a name that moves. Only the group's own computers can be told. */
export function namesOneServer(name: string, estate: Estate): Truth {
  if (ownServers(estate).has(serverKey(name))) return yes()
  const virtual = estate.cluster.resources.rows
    .filter(({ type }) => type === 'network-name')
    .flatMap((row) =>
      ['Name', 'DnsName'].map((property) => when(row.parameter(property), (value) => isName(value, name))),
    )
    .find(({ is }) => is === 'yes')
  return virtual ? no(virtual.at) : perhaps([`what kind of name ${name} is`])
}

function isName(virtual: string, name: string): boolean {
  return sameName(virtual, name) || serverKey(virtual) === serverKey(name)
}
