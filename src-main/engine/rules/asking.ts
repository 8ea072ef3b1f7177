import type { Truth } from '../model/truth'
import type { HostFacts } from './facts/host-facts'

/** A condition of a rule, and how it is asked: `can host A run on more than one server at a time`. */
export type Condition = readonly [truth: Truth, words: string]

/** Where a rule fails by several conditions, a question of those alone that nobody knows. */
export function asking(...conditions: readonly Condition[]): string {
  const unknown = conditions.filter(([{ is }]) => is === 'unknown')
  return sentence((unknown.length > 0 ? unknown : conditions).map(([, words]) => words).join(', and '))
}

/** The same where one of them is enough for the rule to fail. */
export function askingEither(...conditions: readonly Condition[]): string {
  const unknown = conditions.filter(([{ is }]) => is === 'unknown')
  return sentence((unknown.length > 0 ? unknown : conditions).map(([, words]) => words).join(', or '))
}

export function onSeveralServers({ name, severalReaders }: HostFacts): Condition {
  return [severalReaders, `can host ${name} run on more than one server at a time`]
}

export function onOneServer({ name, oneUnclusteredReader }: HostFacts): Condition {
  return [oneUnclusteredReader, `does host ${name} run on one server only, without being clustered`]
}

/** A question about the cluster, of a host of which nobody knows whether it is in one. */
export function ifClustered({ name, clustered }: HostFacts, ask: string): string {
  return clustered.is === 'unknown'
    ? `If host ${name} is clustered, ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`
    : ask
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`
}
