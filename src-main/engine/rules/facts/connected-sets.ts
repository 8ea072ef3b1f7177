/** The items grouped so that whatever is related, directly or through others, is in one group. Order is kept. */
export function connectedSets<T>(
  items: readonly T[],
  related: (a: T, b: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const sets: [T, ...T[]][] = []
  let left = items
  for (let [first, ...others] = left; first !== undefined; [first, ...others] = left) {
    const set: [T, ...T[]] = [first]
    left = others
    for (const member of set) {
      const near = new Set(left.filter((item) => related(member, item)))
      set.push(...near)
      left = left.filter((item) => !near.has(item))
    }
    sets.push(set)
  }
  return sets
}
