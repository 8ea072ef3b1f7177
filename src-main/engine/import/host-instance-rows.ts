import { nameKey, serverKey } from '../model/address'
import type { Account } from './account'
import type { JsonObject } from './json'
import { numberOf, scalarOf, textOf } from './json-values'

/**
 * BizTalk lists a clustered host once more, as a virtual row that carries the name of its first server and is no instance.
 * The documentation of `ClusterInstanceType` is wrong, so the blank account counts, too.
 */
export function withoutVirtualRows(rows: readonly JsonObject[], account: Account): readonly JsonObject[] {
  const real = rows.filter((row) => !isVirtual(row, rows))
  const why = 'It stands for a clustered host as a whole and is no instance of its own.'
  account.ignore('virtual row of a clustered host', why, rows.length - real.length)
  return real
}

function isVirtual(row: JsonObject, rows: readonly JsonObject[]): boolean {
  const type = textOf(row, 'ClusterInstanceType').toLowerCase()
  if (type === '3' || type.startsWith('clusteredvirtual')) return true
  if (!hasBlankLogon(row)) return false
  const clustered = type.startsWith('clustered') || (numberOf(row, 'ClusterInstanceType') ?? 0) > 0
  const others = rows.filter((other) => !hasBlankLogon(other) && isSame(other, row, 'HostName', nameKey))
  return clustered ? others.length > 0 : others.some((other) => isSame(other, row, 'RunningServer', serverKey))
}

/** Null is no blank account: it is unknown. */
function hasBlankLogon(row: JsonObject): boolean {
  const logon = scalarOf(row.members.get('Logon'))
  return typeof logon === 'string' && logon.trim() === ''
}

function isSame(a: JsonObject, b: JsonObject, property: string, key: (name: string) => string): boolean {
  return key(textOf(a, property)) === key(textOf(b, property))
}
