export type Guard<T> = (value: unknown) => value is T
type Guards<A extends unknown[]> = { [K in keyof A]: Guard<A[K]> }

const longestName = 4096

export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longestName

/** The arguments, when there are exactly as many as there should be and each is what it should be. */
export function takes<A extends unknown[]>(...guards: Guards<A>) {
  return (args: readonly unknown[]): A | undefined =>
    args.length === guards.length && guards.every((guard, at) => guard(args[at])) ? (args as A) : undefined
}

export function oneOf<const T extends string>(names: readonly T[]): Guard<T> {
  return (value): value is T => names.some((name) => name === value)
}
