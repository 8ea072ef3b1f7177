import type { Artifact } from '../model/artifact'
import type { Ledger } from '../model/part'
import type { PlacedSettings } from '../model/placed-settings'

/** An artifact that can stand elsewhere without being read again. */
export interface TextArtifact extends Artifact {
  readonly settings: PlacedSettings
}

/** What an entity says, where there is nothing else to say of it. */
export interface EntityReading {
  readonly artifacts: readonly TextArtifact[]
  readonly ledger: Ledger
  readonly elements: number
}

/** The same with the text, and the lines of the place where it was read. */
export interface KnownEntity extends EntityReading {
  readonly text: string
  readonly line: number
}

/** The same artifacts at another place. */
export function placed({ artifacts, line: from }: KnownEntity, file: string, line: number): readonly TextArtifact[] {
  return artifacts.map((one) => {
    const below = one.line + line - from
    return { ...one, settings: one.settings.placed(file, below), file, line: below }
  })
}
