import type { Artifact, Setting } from '../model/artifact'
import { known, unknown, type Fact } from '../model/fact'
import type { Place } from '../model/place'
import { valueAt } from '../model/placed-settings'

/** The place of a setting, or of its artifact where the setting is absent. */
export function placeOf(artifact: Artifact, ...paths: readonly string[]): Place {
  for (const path of paths) {
    const setting = artifact.settings.get(path)
    if (setting) return at(setting)
  }
  return at(artifact)
}

export function at({ file, line, column }: Place): Place {
  return column === undefined ? { file, line } : { file, line, column }
}

export function text(artifact: Artifact, path: string): string | undefined {
  const value = valueAt(artifact.settings, path)
  return value === undefined || value === null ? undefined : String(value)
}

/** A property of a platform row: absent means unknown. `read` gives undefined for a value that it cannot read. */
export function property<T>(
  artifact: Artifact | undefined,
  path: string,
  listing: string,
  read: (value: string) => T | undefined,
): Fact<T> {
  const setting = artifact?.settings.get(path)
  const value = setting && read(asText(setting))
  if (setting === undefined || value === undefined) {
    return unknown(artifact ? `${listing}.json: ${path} of ${artifact.address}` : `${listing}.json`)
  }
  return known(value, [at(setting)])
}

function asText({ value }: Setting): string {
  return value === null ? '' : typeof value === 'object' ? value.join(', ') : String(value)
}

/** Every way in which PowerShell, WMI and the adapters spell a truth value. */
export function readBoolean(value: string): boolean | undefined {
  switch (value.trim().toLowerCase()) {
    case 'true':
    case 'yes':
    case '1':
    case '-1':
      return true
    case 'false':
    case 'no':
    case '0':
      return false
    default:
      return undefined
  }
}

/** A template's token, `${Name}` or `$(Name)`: the value is only known where the template is expanded. */
export function isToken(value: string): boolean {
  return /\$\{[^}]*\}|\$\([^)]*\)/.test(value)
}
