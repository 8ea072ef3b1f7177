import type { Secret, Value } from '../model/artifact'
import { PlacedSettings, type SettingLayout, type SettingPaths } from '../model/placed-settings'
import type { Guarded } from './secrets'

/** The settings of one artifact while they are read. A path that comes again has its last value in its first place. */
export class ReadSettings {
  private readonly paths: string[] = []
  private readonly values: Value[] = []
  private readonly lines: number[] = []
  private readonly columns: number[] = []
  private readonly secrets = new Map<number, Secret>()

  get firstLine(): number | undefined {
    return this.lines[0]
  }

  add(path: string, { value, secret }: Guarded, line: number, column: number): void {
    if (secret) this.secrets.set(this.paths.length, secret)
    this.paths.push(path)
    this.values.push(value)
    this.lines.push(line)
    this.columns.push(column)
  }

  placed(file: string, line: number, shared: SharedColumns): PlacedSettings {
    const paths = shared.paths(this.paths)
    if (paths.size < this.paths.length) return this.withoutRepeated(paths).placed(file, line, shared)
    const layout = shared.layout(paths, this.lines, this.columns, line)
    const secrets = this.secrets.size > 0 ? this.secrets : noSecrets
    return new PlacedSettings({ paths, layout, values: this.values.slice(), secrets }, file, line)
  }

  private withoutRepeated(last: SettingPaths): ReadSettings {
    const once = new ReadSettings()
    for (const [path, row] of last) {
      const [value = null, secret] = [this.values[row], this.secrets.get(row)]
      once.add(path, secret ? { value, secret } : { value }, this.lines[row] ?? 1, this.columns[row] ?? 1)
    }
    return once
  }
}

const noSecrets: ReadonlyMap<number, Secret> = new Map<number, Secret>()

/** Keeps once what most artifacts of an export have in common: the paths of their settings, and where these stand. */
export class SharedColumns {
  private readonly lists = new Map<string, readonly List[]>()
  private readonly layouts = new Map<SettingPaths, readonly SettingLayout[]>()

  /** With the last row of each. */
  paths(list: readonly string[]): SettingPaths {
    const key = `${String(list.length)} ${list.at(-1) ?? ''}`
    const recent = this.lists.get(key) ?? []
    const known = recent.find((one) => areSame(one.list, list))
    if (known) return known.paths
    const paths = new Map<string, number>()
    for (const [row, path] of list.entries()) paths.set(path, row)
    this.lists.set(key, [{ list: list.slice(), paths }, ...recent.slice(0, most)])
    return paths
  }

  layout(paths: SettingPaths, lines: readonly number[], columns: readonly number[], line: number): SettingLayout {
    const recent = this.layouts.get(paths) ?? []
    const known = recent.find((one) => areBelow(one.lines, line, lines) && areSame(one.columns, columns))
    if (known) return known
    const layout = { lines: lines.map((one) => one - line), columns: columns.slice() }
    this.layouts.set(paths, [layout, ...recent.slice(0, most)])
    return layout
  }
}

interface List {
  readonly list: readonly string[]
  readonly paths: SettingPaths
}

/** Of one kind: with more, a file without any order would be compared with itself again and again. */
const most = 7

function areSame<T>(known: readonly T[], read: readonly T[]): boolean {
  return known.length === read.length && known.every((one, at) => one === read[at])
}

function areBelow(known: readonly number[], line: number, read: readonly number[]): boolean {
  return known.length === read.length && known.every((one, at) => line + one === read[at])
}
