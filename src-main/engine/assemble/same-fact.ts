import { nameKey, serverKey, type Kind } from '../model/address'
import type { Setting } from '../model/artifact'
import { parseDependencies } from '../model/dependencies'
import { byCodeUnit } from '../model/place'
import { meaningOf } from './platform-values'

/** Whether two exports say the same, however each of them spells it: `1` and `InProcess`, `N1` and `n1.corp.example`. */
export function sameFact(kind: Kind, path: string, a: Setting, b: Setting): boolean {
  if (a.secret || b.secret) return a.secret?.digest === b.secret?.digest
  return a.value === b.value || read(kind, path, a) === read(kind, path, b)
}

function read(kind: Kind, path: string, { value }: Setting): string {
  if (typeof value === 'object' && value !== null) return readList(path, value)
  const text = String(value).trim()
  if (path === 'OwnerNode') return serverKey(text)
  if (path === 'DependencyExpression') return JSON.stringify(parseDependencies(text.toLowerCase()) ?? text)
  return String(meaningOf(kind, path, text) ?? nameKey(text))
}

/** Possible owners stand in no order, preferred ones do. */
function readList(path: string, names: readonly string[]): string {
  const keys = names.map(path.endsWith('Owners') ? serverKey : nameKey)
  return JSON.stringify(path === 'PreferredOwners' ? keys : keys.sort(byCodeUnit))
}
