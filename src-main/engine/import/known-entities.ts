import type { Artifact } from '../model/artifact'
import type { Ledger } from '../model/part'
import { PlacedSettings } from '../model/placed-settings'

/** What an entity says, with the lines of the place where it was read. */
export interface KnownEntity {
  readonly line: number
  readonly artifacts: readonly Artifact[]
  readonly ledger: Ledger
  readonly elements: number
}

/**
 * What was read in this run, by its text: most entities of a change are the same on both sides. Secrets are compared by
 * digests of one run, so it must not live longer.
 */
export class KnownEntities {
  private readonly byWhere = new Map<string, Map<string, KnownEntity>>()

  /** `where`: whatever else the reading depends on. */
  get(where: string, text: string): KnownEntity | undefined {
    return this.byWhere.get(where)?.get(text)
  }

  set(where: string, text: string, entity: KnownEntity): void {
    const known = this.byWhere.get(where)
    if (known) known.set(text, entity)
    else this.byWhere.set(where, new Map([[text, entity]]))
  }
}

/** The same artifacts at another place. */
export function placed({ artifacts, line: from }: KnownEntity, file: string, line: number): readonly Artifact[] {
  return artifacts.map((one) => ({
    ...one,
    settings: new PlacedSettings(one.settings, file, line - from),
    file,
    line: one.line + line - from,
  }))
}
