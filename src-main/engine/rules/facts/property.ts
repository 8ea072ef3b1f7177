import { readBoolean } from '../../assemble/settings'
import type { Endpoint } from '../../model/snapshot'
import { perhaps, sure, when, type Truth } from '../../model/truth'

/** Whether a yes-or-no property of the adapter is set. A value that cannot be read is neither. */
export function isSet(endpoint: Endpoint, name: string, fallback = 'false'): Truth {
  const fact = endpoint.property(name, fallback)
  if (!fact.known) return perhaps(fact.missing)
  const value = readBoolean(fact.value.trim() === '' ? fallback : fact.value)
  return value === undefined
    ? perhaps([`a readable value of ${name} in ${endpoint.address}`], fact.at)
    : sure(value, fact.at)
}

/** Whether a property that names one of several choices is one of those given. */
export function isOneOf(endpoint: Endpoint, name: string, fallback: string, choices: readonly string[]): Truth {
  return when(endpoint.property(name, fallback), (value) =>
    choices.some((choice) => choice.toLowerCase() === value.trim().toLowerCase()),
  )
}
