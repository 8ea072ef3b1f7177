import { sameName, serverKey } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { any, no, perhaps, sure, type Truth } from '../../model/truth'
import type { Estate } from './estate'
import { ssoOf } from './sso'

/** Whether a computer name is the Network Name that the clustered SSO service answers under. */
export function isClusteredSsoName(name: string, estate: Estate): Truth {
  const sso = ssoOf(estate)
  if (sso.is === 'none') return no()
  if (sso.is === 'unknown') return perhaps(sso.missing)
  const { rows, missing } = estate.cluster.inGroup(sso.row.group, ({ type }) => type === 'network-name')
  return any(no(), ...rows.map((row) => answersTo(row, name)), ...(missing.length > 0 ? [perhaps(missing)] : []))
}

/** By its own name where no export gives the name on the network. */
function answersTo(row: ClusterResource, name: string): Truth {
  const names = ['Name', 'DnsName'].map((parameter) => row.parameter(parameter))
  const stated = names.flatMap((fact) => (fact.known ? [fact.value] : []))
  const same = (other: string) => serverKey(other) === serverKey(name)
  if (stated.length > 0) return sure(stated.some(same), [row.at])
  if (sameName(row.name, name)) return sure(true, [row.at])
  return perhaps(names.flatMap((fact) => (fact.known ? [] : fact.missing)))
}
