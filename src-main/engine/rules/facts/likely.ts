import type { Truth } from '../../model/truth'

/** Those for which it certainly holds; where there is none, those for which it may. */
export function likely<T>(items: readonly T[], holds: (item: T) => Truth): readonly T[] {
  const certain = items.filter((item) => holds(item).is === 'yes')
  return certain.length > 0 ? certain : items.filter((item) => holds(item).is === 'unknown')
}
