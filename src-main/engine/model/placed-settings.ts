import type { Setting } from './artifact'

type Settings = ReadonlyMap<string, Setting>

/** The settings of a text that stands once more elsewhere: in another file, or further down. */
export class PlacedSettings implements Settings {
  readonly of: Settings
  private readonly file: string
  private readonly down: number

  constructor(of: Settings, file: string, down: number) {
    this.of = of
    this.file = file
    this.down = down
  }

  get size(): number {
    return this.of.size
  }

  has(path: string): boolean {
    return this.of.has(path)
  }

  get(path: string): Setting | undefined {
    const setting = this.of.get(path)
    return setting && this.placed(setting)
  }

  forEach(visit: (setting: Setting, path: string, all: Settings) => void): void {
    for (const [path, setting] of this) visit(setting, path, this)
  }

  keys(): MapIterator<string> {
    return this.of.keys()
  }

  *values(): MapIterator<Setting> {
    for (const setting of this.of.values()) yield this.placed(setting)
  }

  *entries(): MapIterator<[string, Setting]> {
    for (const [path, setting] of this.of) yield [path, this.placed(setting)]
  }

  [Symbol.iterator](): MapIterator<[string, Setting]> {
    return this.entries()
  }

  private placed(setting: Setting): Setting {
    return { ...setting, file: this.file, line: setting.line + this.down }
  }
}

/** Whether both come from one text, so that they cannot differ in anything but their places. */
export function areSameText(a: Settings, b: Settings): boolean {
  return textOf(a) === textOf(b)
}

function textOf(settings: Settings): Settings {
  return settings instanceof PlacedSettings ? settings.of : settings
}
