/** A name as a part of a setting's path: `/` and `%` are escaped as in an address. */
export function pathName(name: string): string {
  return name.includes('%') || name.includes('/') ? name.replaceAll('%', '%25').replaceAll('/', '%2F') : name
}

/** Builds each path once: a large export repeats the same few hundred paths for thousands of ports. */
export class Paths {
  /** By the last step, of which there are far fewer than of paths that go on. */
  private readonly steps = { '/': new Map<string, Map<string, string>>(), '@': new Map<string, Map<string, string>>() }

  join(path: string, separator: '/' | '@', name: string): string {
    const ending = this.steps[separator]
    let known = ending.get(name)
    if (known === undefined) ending.set(name, (known = new Map<string, string>()))
    let joined = known.get(path)
    if (joined === undefined) {
      joined = path === '' && separator === '/' ? name : `${path}${separator}${name}`
      known.set(path, joined)
    }
    return joined
  }
}
