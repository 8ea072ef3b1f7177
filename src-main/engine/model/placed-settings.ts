import type { Secret, Setting, Value } from './artifact'

type Settings = ReadonlyMap<string, Setting>

/** What a text says of an artifact, in columns, of which the artifacts of an export share all but the values. */
export interface SettingColumns {
  readonly paths: SettingPaths
  readonly layout: SettingLayout
  readonly values: readonly Value[]
  readonly secrets: ReadonlyMap<number, Secret>
}

/** Each path with its row. */
export type SettingPaths = ReadonlyMap<string, number>

export interface SettingLayout {
  /** Counted from the line of the artifact. */
  readonly lines: readonly number[]
  readonly columns: readonly number[]
}

/** The settings of a text where it stands: an unchanged artifact has one text in two files. */
export class PlacedSettings implements Settings {
  readonly of: SettingColumns
  private readonly file: string
  private readonly line: number

  constructor(of: SettingColumns, file: string, line: number) {
    this.of = of
    this.file = file
    this.line = line
  }

  get size(): number {
    return this.of.paths.size
  }

  has(path: string): boolean {
    return this.of.paths.has(path)
  }

  get(path: string): Setting | undefined {
    const row = this.of.paths.get(path)
    return row === undefined ? undefined : this.at(row)
  }

  valueAt(path: string): Value | undefined {
    const row = this.of.paths.get(path)
    return row === undefined ? undefined : (this.of.values[row] ?? null)
  }

  forEach(visit: (setting: Setting, path: string, all: Settings) => void): void {
    for (const [path, row] of this.of.paths) visit(this.at(row), path, this)
  }

  keys(): MapIterator<string> {
    return this.of.paths.keys()
  }

  *values(): MapIterator<Setting> {
    for (const row of this.of.paths.values()) yield this.at(row)
  }

  *entries(): MapIterator<[string, Setting]> {
    for (const [path, row] of this.of.paths) yield [path, this.at(row)]
  }

  [Symbol.iterator](): MapIterator<[string, Setting]> {
    return this.entries()
  }

  /** The same text elsewhere. */
  placed(file: string, line: number): PlacedSettings {
    return new PlacedSettings(this.of, file, line)
  }

  private at(row: number): Setting {
    const { values, secrets, layout } = this.of
    const { file } = this
    const value = values[row] ?? null
    const line = this.line + (layout.lines[row] ?? 0)
    const column = layout.columns[row] ?? 1
    const secret = secrets.get(row)
    return secret ? { value, secret, file, line, column } : { value, file, line, column }
  }
}

/** A value alone, where nobody asks for its line. */
export function valueAt(settings: Settings, path: string): Value | undefined {
  return settings instanceof PlacedSettings ? settings.valueAt(path) : settings.get(path)?.value
}

/** One object for all settings that have the same paths, as far as it is known that they have. */
export function shapeOf(settings: Settings): object {
  return settings instanceof PlacedSettings ? settings.of.paths : settings
}

/** Whether both come from one text, so that they cannot differ in anything but their places. */
export function areSameText(a: Settings, b: Settings): boolean {
  return a === b || (a instanceof PlacedSettings && b instanceof PlacedSettings && a.of === b.of)
}
