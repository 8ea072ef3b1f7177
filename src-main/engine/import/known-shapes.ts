import { readByShape, type EntityShape, type ReadFilterText } from './entity-shape'
import type { EntityReading } from './known-entity'

/** The shapes that entities were found to have, the latest one first. */
export class KnownShapes {
  private readonly byWhere = new Map<string, EntityShape[]>()
  private tried = 0

  /** `where`: whatever else the reading depends on. */
  read(
    where: string,
    text: string,
    place: { readonly file: string; readonly line: number; readonly filterOf: ReadFilterText },
  ): EntityReading | undefined {
    const shapes = this.byWhere.get(where) ?? []
    for (const [at, shape] of shapes.entries()) {
      const read = readByShape(shape, text, place)
      if (read === undefined) continue
      if (at > 0) shapes.unshift(...shapes.splice(at, 1))
      return read
    }
    return undefined
  }

  /** Learning costs two readings, which only pays off where entities are alike. */
  learn(where: string, make: () => EntityShape | undefined): void {
    if (this.tried >= mostTried) return
    this.tried += 1
    const shape = make()
    if (shape) this.byWhere.set(where, [shape, ...(this.byWhere.get(where) ?? []).slice(0, most - 1)])
  }
}

/** An entity is compared with each of them up to the first difference. */
const most = 32
const mostTried = 512
