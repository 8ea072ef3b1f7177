import type { Place } from './place'

/** A fact that an export states at a place, or one that no export on this side states. */
export type Fact<T> = Known<T> | Unknown

export interface Known<T> {
  readonly known: true
  readonly value: T
  readonly at: readonly Place[]
}

export interface Unknown {
  readonly known: false
  /** Which file, or which property of which file, would state it. Never empty. */
  readonly missing: readonly string[]
}

export function known<T>(value: T, at: readonly Place[]): Known<T> {
  return { known: true, value, at }
}

export function unknown(...missing: readonly string[]): Unknown {
  return { known: false, missing }
}
