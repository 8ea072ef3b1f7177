/**
 * The one name of every thing, as in the review record: `host/RcvFtp`, `receive-location/Orders/FromShop`.
 * A `/` inside a name is written `%2F` and a `%` as `%25`. Two addresses name the same thing when their keys are equal.
 */
export type Address = string & { readonly __address: never }

/** What two spellings of one address have in common: names are compared without regard to case. */
export type Key = string & { readonly __key: never }

export const kinds = [
  'host',
  'host-instance',
  'server',
  'receive-port',
  'receive-location',
  'send-port',
  'send-port-group',
  'orchestration',
  'receive-handler',
  'send-handler',
  'cluster-node',
  'cluster-group',
  'cluster-resource',
  'party',
  'assembly',
  'group',
] as const

export type Kind = (typeof kinds)[number]

export const groupAddress = 'group' as Address

export function address(kind: Exclude<Kind, 'group'>, ...names: readonly string[]): Address {
  return [kind, ...names.map(escape)].join('/') as Address
}

export function keyOf(of: Address): Key {
  return of.toLowerCase() as Key
}

export function kindOf(of: Address): Kind {
  return of.split('/', 1)[0] as Kind
}

/** The names of an address without its kind, unescaped: `['Orders', 'FromShop']`. */
export function namesOf(of: Address): readonly string[] {
  return of.split('/').slice(1).map(unescape)
}

/** Names are compared without regard to case (BizTalk and Windows do). */
export function sameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b)
}

export function nameKey(name: string): string {
  return name.trim().toLowerCase()
}

/** A computer's name without its DNS suffix; an IPv4 address stays whole. */
export function serverName(name: string): string {
  const trimmed = name.trim()
  return /^\d+\.\d+\.\d+\.\d+$/.test(trimmed) ? trimmed : (trimmed.split('.', 1)[0] ?? trimmed)
}

export function serverKey(name: string): string {
  return serverName(name).toLowerCase()
}

function escape(name: string): string {
  if (!name.includes('%') && !name.includes('/')) return name
  return name.replaceAll('%', '%25').replaceAll('/', '%2F')
}

function unescape(name: string): string {
  return name.replaceAll('%2F', '/').replaceAll('%25', '%')
}
