/** The words of a line; quotation marks hold together what has spaces, also after an equals sign. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s",]|"[^"]*")+|,/g)].map(([word]) => word.replaceAll('"', ''))
}

export interface Options {
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly flags: ReadonlySet<string>
  /** The settings, as `name=value`. */
  readonly rest: readonly string[]
}

/** What follows each key, the flags that are named, and the settings. */
export function optionsOf(words: readonly string[], keys: readonly string[], flags: readonly string[]): Options {
  const values = new Map<string, string[]>()
  const named = new Set<string>()
  const rest: string[] = []
  let current: string[] | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const key = [`${word} ${words[at + 1] ?? ''}`, word].find((text) => keys.includes(text))
    if (key !== undefined) {
      current = []
      values.set(key, current)
      at += key.split(' ').length - 1
    } else if (current?.length === 0) current.push(word)
    else if (flags.includes(word)) {
      if (current !== undefined && current === values.get('on')) current.push(word)
      else named.add(word)
    } else if (/^[\w.]+=/.test(word) && (current === undefined || current !== values.get('row'))) rest.push(word)
    else if (current) current.push(word)
    else throw new Error(`The estate notation does not know the word ${word} here: ${words.join(' ')}`)
  }
  return { values, flags: named, rest }
}

/** `N1, N2 disabled and N3` as three entries. */
export function listOf(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .split(/ ?, ?(?:and )?| and /)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

export function stringsOf(settings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const cut = setting.indexOf('=')
      return [setting.slice(0, cut), setting.slice(cut + 1)]
    }),
  )
}

/** The same with numbers, `true`, `false` and `null` as what they are. */
export function valuesOf(settings: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(stringsOf(settings)).map(([name, value]) => [
      name,
      /^(true|false|null|-?\d+)$/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  )
}

export function said<T extends object>(is: boolean, value: T): T | object {
  return is ? value : {}
}
