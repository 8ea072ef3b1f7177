import { property } from '../../assemble/settings'
import { nameKey, serverKey } from '../../model/address'
import type { Fact } from '../../model/fact'
import type { HostInstance } from '../../model/snapshot'
import { all, perhaps, sure, when, not, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import { groupServers } from './group-servers'
import type { HostFacts } from './host-facts'

/** The account of an instance; a blank one is none that anybody names. */
export function logonOf({ artifact }: HostInstance): Fact<string> {
  return property(artifact, 'Logon', 'biztalk-host-instances', named)
}

export function windowsGroupOf({ row, exists }: HostFacts): Fact<string> {
  const fact = property(row?.artifact, 'NTGroupName', 'biztalk-hosts', named)
  return fact.known || exists.missing.length === 0 ? fact : { known: false, missing: exists.missing }
}

function named(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim()
}

const ofTheComputer: ReadonlySet<string> = new Set(['', '.', 'nt authority', 'nt service', 'builtin', 'iis apppool'])

/** Whether only one computer knows an account or group: it has no domain, or that of a server. */
export function isLocal(fact: Fact<string>, estate: Estate): Truth {
  if (!fact.known) return perhaps(fact.missing)
  const { servers, hostInstances } = estate.snapshot
  const [prefix, ...rest] = fact.value.split('\\')
  if (rest.length === 0) return sure(!fact.value.includes('@'), fact.at)
  const domain = nameKey(prefix ?? '')
  if (ofTheComputer.has(domain) || groupServers(estate).has(serverKey(domain))) return sure(true, fact.at)
  const unlisted = servers.missing.length > 0 && hostInstances.missing.length > 0
  return unlisted ? perhaps([...servers.missing, ...hostInstances.missing], fact.at) : sure(false, fact.at)
}

/** Whether enabled instances of one host run under different accounts. */
export function runUnderSeveral({ instances }: HostFacts, { snapshot: { hostInstances } }: Estate): Truth {
  const judged = instances.map((row) => ({ row, enabled: isEnabled(row), logon: logonOf(row) }))
  const usable = judged.filter(({ enabled }) => enabled.is !== 'no')
  const at = usable.flatMap(({ logon }) => (logon.known ? logon.at : []))
  const accounts = new Set(usable.flatMap(({ enabled, logon }) => accountIf(enabled.is === 'yes', logon)))
  if (accounts.size > 1) return sure(true, at)
  const maybe = new Set(usable.flatMap(({ logon }) => accountIf(true, logon)))
  const open = usable.length > 1 && (maybe.size > 1 || usable.some(({ logon }) => !logon.known))
  const missing = open ? usable.flatMap(({ enabled, logon }) => [...enabled.missing, ...missingOf(logon)]) : []
  const all = [...new Set([...hostInstances.missing, ...missing])]
  return all.length > 0 ? perhaps(all, at) : sure(false, at)
}

function isEnabled({ installed, disabled }: HostInstance): Truth {
  return all(when(installed, Boolean), not(when(disabled, Boolean)))
}

function accountIf(counts: boolean, logon: Fact<string>): readonly string[] {
  return counts && logon.known ? [nameKey(logon.value)] : []
}

function missingOf(logon: Fact<string>): readonly string[] {
  return logon.known ? [] : logon.missing
}
