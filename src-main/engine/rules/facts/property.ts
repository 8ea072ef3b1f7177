import { readBoolean } from '../../assemble/settings'
import type { Endpoint } from '../../model/snapshot'
import { perhaps, sure, type Truth } from '../../model/truth'

/** Whether a yes-or-no property of the adapter is set. A value that cannot be read is neither. */
export function isSet(endpoint: Endpoint, name: string, fallback = 'false'): Truth {
  const fact = endpoint.property(name, fallback)
  if (!fact.known) return perhaps(fact.missing)
  const value = readBoolean(fact.value.trim() === '' ? fallback : fact.value)
  return value === undefined ? unreadable(endpoint, name, fact.at) : sure(value, fact.at)
}

/**
 * Whether a property that names one of several choices is one of those given. Where the others are named as well, a value
 * that is none of them all is neither.
 */
export function isOneOf(
  endpoint: Endpoint,
  name: string,
  fallback: string,
  choices: readonly string[],
  others?: readonly string[],
): Truth {
  const fact = endpoint.property(name, fallback)
  if (!fact.known) return perhaps(fact.missing)
  const value = (fact.value.trim() === '' ? fallback : fact.value.trim()).toLowerCase()
  const isAmong = (names: readonly string[]): boolean => names.some((one) => one.toLowerCase() === value)
  if (isAmong(choices)) return sure(true, fact.at)
  return others === undefined || isAmong(others) ? sure(false, fact.at) : unreadable(endpoint, name, fact.at)
}

function unreadable({ address }: Endpoint, name: string, at: Truth['at']): Truth {
  return perhaps([`a readable value of ${name} in ${address}`], at)
}
