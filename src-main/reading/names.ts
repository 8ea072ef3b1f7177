/** A file by its whole path, and how many of its last steps make its name as long as no other file has the same. */
export interface NamedPath {
  readonly steps: readonly string[]
  readonly shown: number
}

/**
 * The name of each file as the review shows it: as short as the choice of the user allows and, where two files would
 * have the same name, longer by one folder after the other. It depends on the set of files only, not on their order.
 */
export function namesFor(files: readonly NamedPath[]): readonly string[] {
  const shown = files.map((file) => file.shown)
  for (;;) {
    const names = files.map(({ steps }, index) => steps.slice(-(shown[index] ?? 1)).join('/'))
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    const longer = files.map(({ steps }, index) => {
      const now = shown[index] ?? 1
      return (counts.get(names[index] ?? '') ?? 0) > 1 && now < steps.length ? now + 1 : now
    })
    if (longer.every((length, index) => length === shown[index])) return names
    shown.splice(0, shown.length, ...longer)
  }
}
