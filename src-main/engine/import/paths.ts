/** A name as a part of a setting's path: `/` and `%` are escaped as in an address. */
export function pathName(name: string): string {
  return name.includes('%') || name.includes('/') ? name.replaceAll('%', '%25').replaceAll('/', '%2F') : name
}

/** Builds each path once: a large export repeats the same few hundred paths for thousands of ports. */
export class Paths {
  private readonly below = new Map<string, Map<string, string>>()

  join(path: string, separator: '/' | '@', name: string): string {
    let known = this.below.get(path)
    if (known === undefined) this.below.set(path, (known = new Map<string, string>()))
    const step = separator === '@' ? `@${name}` : name
    let joined = known.get(step)
    if (joined === undefined) {
      joined = path === '' || separator === '@' ? `${path}${step}` : `${path}/${step}`
      known.set(step, joined)
    }
    return joined
  }
}
