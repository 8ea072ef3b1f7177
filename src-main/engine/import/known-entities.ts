import type { KnownEntity } from './known-entity'
import { KnownShapes } from './known-shapes'

/**
 * What was read in this run, by its text: most entities of a change are the same on both sides. Secrets are compared by
 * digests of one run, so it must not live longer.
 */
export class KnownEntities {
  readonly shapes = new KnownShapes()
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
