import type { Artifact } from '../model/artifact'
import type { Ledger } from '../model/part'
import type { PlacedSettings } from '../model/placed-settings'

/** An artifact that can stand elsewhere without being read again. */
export interface TextArtifact extends Artifact {
  readonly settings: PlacedSettings
}

/** What an entity says, with the lines of the place where it was read. */
export interface KnownEntity {
  readonly text: string
  readonly line: number
  readonly artifacts: readonly TextArtifact[]
  readonly ledger: Ledger
  readonly elements: number
}

/**
 * What was read in this run, by its text: most entities of a change are the same on both sides. Secrets are compared by
 * digests of one run, so it must not live longer.
 */
export class KnownEntities {
  private readonly byStart = new Map<string, readonly KnownEntity[]>()

  /** `where`: whatever else the reading depends on. */
  get(where: string, text: string): KnownEntity | undefined {
    return this.byStart.get(startOf(where, text))?.find((one) => one.text === text)
  }

  set(where: string, entity: KnownEntity): void {
    const start = startOf(where, entity.text)
    this.byStart.set(start, [entity, ...(this.byStart.get(start) ?? []).slice(0, most)])
  }
}

/** With one length and one start tag; nearly always there is one. */
const most = 7

/** A text is compared ten times as fast as its hash is made. */
function startOf(where: string, text: string): string {
  return `${where} ${String(text.length)} ${text.slice(0, text.indexOf('>'))}`
}

/** The same artifacts at another place. */
export function placed({ artifacts, line: from }: KnownEntity, file: string, line: number): readonly TextArtifact[] {
  return artifacts.map((one) => {
    const below = one.line + line - from
    return { ...one, settings: one.settings.placed(file, below), file, line: below }
  })
}
