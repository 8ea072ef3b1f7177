import { keyOf, serverKey } from '../model/address'
import { severities, type Fail } from '../rules/rule'

/** A higher severity, or a server or an artifact that was not hit before. */
export function isWorse(now: Fail, was: Fail): boolean {
  if (severities.indexOf(now.severity) !== severities.indexOf(was.severity)) {
    return severities.indexOf(now.severity) < severities.indexOf(was.severity)
  }
  const artifacts = new Set(was.artifacts.map(keyOf))
  const servers = new Set(was.servers.map(serverKey))
  return (
    now.artifacts.some((address) => !artifacts.has(keyOf(address))) ||
    now.servers.some((name) => !servers.has(serverKey(name)))
  )
}
