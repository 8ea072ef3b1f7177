import { readBoolean } from '../../assemble/settings'
import type { Endpoint } from '../../model/snapshot'
import { perhaps, sure, when, type Truth } from '../../model/truth'

/** As `isSet`, for a property whose default Microsoft's pages disagree about: what is absent is not known. */
export function isStated(endpoint: Endpoint, name: string): Truth {
  const fact = endpoint.property(name)
  if (!fact.known) return perhaps(fact.missing)
  const value = readBoolean(fact.value)
  return value === undefined
    ? perhaps([`a readable value of ${name} in ${endpoint.address}`], fact.at)
    : sure(value, fact.at)
}

/** Whether a property holds a text at all. */
export function isFilled(endpoint: Endpoint, name: string): Truth {
  return when(endpoint.property(name, ''), (value) => value.trim() !== '')
}

/** Whether a property holds a path on a drive of the server itself. */
export function isOnDrive(endpoint: Endpoint, name: string): Truth {
  return when(endpoint.property(name, ''), (value) => /^\s*[a-z]:/i.test(value))
}
