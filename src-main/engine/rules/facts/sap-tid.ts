import { serverKey } from '../../model/address'
import { unknown, known, type Fact } from '../../model/fact'
import type { ReceiveLocation } from '../../model/snapshot'
import { all, any, when, type Truth } from '../../model/truth'
import { atLeast } from './count'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { ownServers } from './shares'

/** Whether a location knows no database of transaction identifiers, so that it receives by RFC and not by tRFC. */
export function hasNoTids(location: ReceiveLocation): Truth {
  return when(location.property('tidDatabaseConnectionString', ''), (text) => text.trim() === '')
}

/** Whether its transaction identifiers are lost, or left behind, when its server is. */
export function losesTids(location: ReceiveLocation, host: HostFacts, estate: Estate): Truth {
  const isLocal = when(tidServer(location), (name) => isOwn(name, estate))
  return any(hasNoTids(location), all(isLocal, any(host.clustered, atLeast(host.enabled, 2))))
}

/** The server of the database, without the name of its instance. */
export function tidServer(location: ReceiveLocation): Fact<string> {
  const text = location.property('tidDatabaseConnectionString', '')
  if (!text.known) return text
  const source = /(?:^|;)\s*(?:data source|server|address|addr|network address)\s*=\s*([^;]*)/i.exec(text.value)?.[1]
  const name = source
    ?.replace(/^\s*(?:tcp|lpc|np):/i, '')
    .split(/[\\,]/, 1)[0]
    ?.trim()
  return name ? known(name, text.at) : unknown(`the server of tidDatabaseConnectionString of ${location.address}`)
}

function isOwn(name: string, estate: Estate): boolean {
  return ['.', '(local)'].includes(name.toLowerCase()) || ownServers(estate).has(serverKey(name))
}
